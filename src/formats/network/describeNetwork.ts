/** Owns how what a JSON file says of its graph as a whole becomes the title and description of the data set. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { isObject, valueText } from '../text/jsonValue';
import { foldName } from './attributeRoles';

/** What has no place of its own is a line of the description. `unsaid` are keys that say nothing to a reader. */
export function describeNetwork(said: unknown, into: DatasetBuilder, unsaid: readonly string[] = []): void {
  if (!isObject(said)) return;
  let title = '';
  let description = '';
  const lines: string[] = [];
  for (const [name, value] of Object.entries(said)) {
    const text = valueText(value);
    const folded = foldName(name);
    if (text === '' || unsaid.includes(name)) continue;
    if (title === '' && ['title', 'name', 'label'].includes(folded)) title = text;
    else if (description === '' && ['description', 'desc', 'summary'].includes(folded)) description = text;
    else if (text !== title) lines.push(`${name}: ${text}`);
  }
  into.describe({ title, description: [description, ...lines].filter((line) => line !== '').join('\n') });
}
