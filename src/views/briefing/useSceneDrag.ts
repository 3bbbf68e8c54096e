/** Owns the reordering of scenes by drag: where the held scene would come to lie, shown by a line, and the move itself. */
import { type DragEvent, useState } from 'react';
import type { Scene } from '../../model/dataset/schema';

interface SceneDrag {
  /** The place before which the line stands, from 0 to the number of scenes; null while nothing is held. */
  readonly line: number | null;
  readonly hold: (id: string | null) => void;
  /** For the list. */
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
}

export function useSceneDrag(scenes: readonly Scene[], moved: (id: string, to: number) => void): SceneDrag {
  const [held, setHeld] = useState<string | null>(null);
  const [line, setLine] = useState<number | null>(null);
  const lineAt = ({ currentTarget, clientY }: DragEvent<HTMLElement>): number =>
    [...currentTarget.querySelectorAll('[data-scene]')].filter((entry) => {
      const { top, height } = entry.getBoundingClientRect();
      return clientY > top + height / 2;
    }).length;
  return {
    line,
    hold(id) {
      setHeld(id);
      if (id === null) setLine(null);
    },
    onDragOver(event) {
      if (held === null) return;
      event.preventDefault();
      // The page would take it for a file.
      event.stopPropagation();
      setLine(lineAt(event));
    },
    onDrop(event) {
      if (held === null) return;
      event.preventDefault();
      event.stopPropagation();
      const from = scenes.findIndex(({ id }) => id === held);
      const to = lineAt(event);
      moved(held, to > from ? to - 1 : to);
      setHeld(null);
      setLine(null);
    },
  };
}
