/** Owns the painting of large graphs on the page's own thread, where no worker can be started. */
import { createSlicedWork } from './createSlicedWork';
import { createPiecemealPainter, type GraphPainter } from './paintPicture';

export function createPagePainter(): GraphPainter {
  const painter = createPiecemealPainter();
  const work = createSlicedWork(painter.flush);
  return {
    paint: (input, parts) => work.start(painter.paint(input, parts)),
    cancel: work.cancel,
  };
}
