/** Owns the worker that paints large graphs; where none can be started, they are painted on the page. */
import type { GraphPainter, PictureInput, PictureParts } from '../painting/paintPicture';
import { type PictureAnswer, requestOf } from '../painting/pictureMessages';

export function createPictureClient(): GraphPainter {
  let job = 0;
  let told: PictureInput | null = null;
  let current: { readonly input: PictureInput; readonly parts: PictureParts } | null = null;
  let pagePainter: Promise<GraphPainter> | null = null;

  const paintHere = () => {
    pagePainter ??= import('../painting/createPagePainter').then(({ createPagePainter }) => createPagePainter());
    pagePainter.then((painter) => {
      if (current === null) painter.cancel();
      else painter.paint(current.input, current.parts);
    }, reportError);
  };

  const receive = ({ data }: MessageEvent<PictureAnswer>) => {
    const bitmap = data.type === 'nodes' ? data.painted.bitmap : data.bitmap;
    if (data.job !== job || current === null) bitmap.close();
    else if (data.type === 'nodes') current.parts.nodes(data.painted);
    else {
      const { parts } = current;
      current = null;
      parts.links(bitmap);
    }
  };

  let worker = startWorker(receive, () => {
    worker = null;
    paintHere();
  });

  return {
    paint(input, parts) {
      current = { input, parts };
      if (worker === null) return paintHere();
      job += 1;
      worker.postMessage(requestOf(job, input, told));
      told = input;
    },
    cancel() {
      current = null;
      if (worker === null && pagePainter !== null) paintHere();
    },
  };
}

function startWorker(receive: (event: MessageEvent<PictureAnswer>) => void, failed: () => void): Worker | null {
  try {
    const worker = new Worker(new URL('../workers/picture.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', receive);
    // A page from disk may not start a worker, and says so only later, by an error without a message.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      worker.terminate();
      failed();
    });
    return worker;
  } catch {
    return null;
  }
}
