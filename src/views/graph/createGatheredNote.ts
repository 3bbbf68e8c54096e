/** Owns the note beside the pointer on what is gathered under it. */
import type { Point, Size } from '../../layout/camera';

export interface GatheredNote {
  /** At a point of a panel of this size, in CSS pixels. */
  readonly show: (text: string, point: Point, size: Size) => void;
  readonly hide: () => void;
  readonly destroy: () => void;
}

/** Pixels between pointer and note. */
const OFFSET = 14;

export function createGatheredNote(element: HTMLElement): GatheredNote {
  const note = document.createElement('div');
  note.className = 'graph-gathered';
  note.setAttribute('aria-hidden', 'true');
  note.hidden = true;
  element.append(note);
  return {
    show(text, { x, y }, { width, height }) {
      note.textContent = text;
      note.hidden = false;
      const left = Math.min(x + OFFSET, width - note.offsetWidth - 4);
      const top = y + OFFSET + note.offsetHeight > height ? y - OFFSET - note.offsetHeight : y + OFFSET;
      note.style.setProperty('transform', `translate(${left}px, ${top}px)`);
    },
    hide() {
      note.hidden = true;
    },
    destroy() {
      note.remove();
    },
  };
}
