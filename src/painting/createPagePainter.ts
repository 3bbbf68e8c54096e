/** Owns the painting of large graphs on the page's own thread, where no worker can be started. */
import { createSlicedWork } from './createSlicedWork';
import { bitmapsFrom, createPiecemealPainter, type GraphPainter } from './paintPicture';

export function createPagePainter(): GraphPainter {
  const painter = createPiecemealPainter();
  const work = createSlicedWork(painter.flush);
  let job = 0;
  return {
    paint(input, parts) {
      job += 1;
      const own = job;
      const bitmaps = bitmapsFrom({
        nodes: (painted) => {
          if (own === job) parts.nodes(painted);
        },
        links: (bitmap) => {
          if (own === job) parts.links(bitmap);
        },
      });
      work.start(painter.paint(input, bitmaps));
    },
    cancel() {
      job += 1;
      work.cancel();
    },
  };
}
