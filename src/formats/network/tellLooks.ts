/** Owns what is said of the looks of nodes and edges that a file of a drawing has. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { allText } from '../../model/someText';

/** Lists that they have no place in a history, once for a file; `looks` are words such as “colours”. */
export function tellLooks(looks: ReadonlySet<string>, into: Pick<DatasetBuilder, 'problem'>): void {
  if (looks.size === 0) return;
  into.problem({
    path: 'file',
    record: 'file',
    message: `The ${allText([...looks])} of its drawing were taken for no part of the history`,
    hint: 'The graph is laid out anew. Keep the file where you need it as it was drawn.',
    effect: 'assumed',
    sort: 'value',
  });
}
