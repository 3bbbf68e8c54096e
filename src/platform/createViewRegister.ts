/** Owns what the views tell of themselves: where a record is on screen, and whether everything is at rest. */
import type { ViewReport } from '../store/viewReport';

/** Which view answers first where several show a record; what is waited for shows none. */
const ORDER = ['graph', 'table', 'timeline', 'waiting'] as const satisfies readonly ViewReport['view'][];

export interface ViewRegister {
  readonly register: (view: ViewReport) => () => void;
  readonly pointOf: ViewReport['pointOf'];
  /** Resolves once there are views and each has been at rest for two frames on end. */
  readonly whenIdle: () => Promise<void>;
}

export function createViewRegister(): ViewRegister {
  const views = new Set<ViewReport>();
  let busy: ViewReport | null = null;
  // The one that was busy in the last frame first: what moves on a page is dear to ask in each of them.
  const isIdle = () => {
    if (busy !== null && views.has(busy) && !busy.isIdle()) return false;
    busy = [...views].find((view) => !view.isIdle()) ?? null;
    return busy === null;
  };
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  return {
    register: (view) => {
      views.add(view);
      return () => views.delete(view);
    },
    pointOf: (id) => {
      const inOrder = [...views].sort((a, b) => ORDER.indexOf(a.view) - ORDER.indexOf(b.view));
      for (const { pointOf } of inOrder) {
        const point = pointOf(id);
        if (point !== null) return point;
      }
      return null;
    },
    whenIdle: async () => {
      for (let quiet = 0; quiet < 2; ) {
        await nextFrame();
        quiet = views.size > 0 && isIdle() ? quiet + 1 : 0;
      }
    },
  };
}
