/** Owns the graph as a part of a picture: its marks gathered by the record that they stand for. */
import type { MarkGroup } from '../buildTimelineScene';
import type { Size } from '../camera';
import type { Mark } from '../marks';
import type { PicturePart } from './picture';

/** The marks of a graph in their order, those that follow one another and stand for one record together. */
export function buildGraphPart(marks: readonly Mark[], size: Size, nameOf: (id: string) => string): PicturePart {
  const groups: { key: string; name: string; marks: Mark[] }[] = [];
  let last: string | null = null;
  marks.forEach((mark, i) => {
    const group = groups.at(-1);
    if (group !== undefined && mark.id === last) group.marks.push(mark);
    else {
      // Its label comes again later, which is the text itself.
      const isWords = mark.type === 'text';
      groups.push({ key: `graph-${i}`, name: mark.id === null || isWords ? '' : nameOf(mark.id), marks: [mark] });
    }
    last = mark.id;
  });
  return { key: 'graph', name: 'Relationships', size, groups: groups satisfies MarkGroup[] };
}
