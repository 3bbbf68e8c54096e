/** Owns nothing: takes what a large graph looks like, answers with pictures of it. */
import { buffersOf } from '../model/index/indexDataset';
import { bitmapsFrom, createPiecemealPainter, type PictureInput } from '../painting/paintPicture';
import { createPictureReader, type PictureAnswer, type PictureRequest } from '../painting/pictureMessages';

/** After so much work the worker looks whether another picture is wanted instead. */
const SLICE_MS = 8;

const painter = createPiecemealPainter();
const read = createPictureReader();
let wanted: { readonly job: number; readonly input: PictureInput } | null = null;
let isPainting = false;

const { port1: here, port2: there } = new MessageChannel();
/** Lets messages that came in meanwhile be received. */
const lookUp = () =>
  new Promise<void>((resolve) => {
    here.onmessage = () => resolve();
    there.postMessage(null);
  });

const answer = (message: PictureAnswer, transfer: Transferable[]) => postMessage(message, { transfer });

addEventListener('message', ({ data }: MessageEvent<PictureRequest>) => {
  const input = read(data);
  if (input === null) return;
  wanted = { job: data.job, input };
  if (!isPainting) void paint();
});

async function paint(): Promise<void> {
  isPainting = true;
  while (wanted !== null) {
    const { job, input } = wanted;
    wanted = null;
    const parts = bitmapsFrom({
      nodes: (painted) => {
        const buffers = painted.gathered === null ? [] : (buffersOf(painted.gathered) as ArrayBuffer[]);
        answer({ job, type: 'nodes', painted }, [painted.bitmap, ...buffers]);
      },
      links: (bitmap) => answer({ job, type: 'links', bitmap }, [bitmap]),
    });
    const work = painter.paint(input, parts);
    let lookedUp = performance.now();
    while (wanted === null && work.next().done !== true) {
      if (performance.now() - lookedUp < SLICE_MS) continue;
      await lookUp();
      lookedUp = performance.now();
    }
  }
  isPainting = false;
}
