/** Owns which headings and groups of a markwhen text have no event, and that these are told. */

import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { someText } from '../../model/someText';

interface Heading {
  readonly title: string;
}

interface Headings {
  /** Takes up those that are open where one begins; it is the last of them. */
  open(groups: readonly Heading[]): void;
  /** Notes that an event is within them. */
  use(groups: readonly Heading[]): void;
  /** Lists once those that no event is within. */
  tell(into: Pick<DatasetBuilder, 'problem'>): void;
}

const MOST_NAMED = 10;

/** The headings of one text; of those without an event nothing is left but what is told. */
export function createHeadings(): Headings {
  const unused = new Set<Heading>();
  return {
    open(groups) {
      const last = groups.at(-1);
      if (last !== undefined) unused.add(last);
    },
    use(groups) {
      for (const group of groups) unused.delete(group);
    },
    tell(into) {
      if (unused.size === 0) return;
      const said = [...unused].map(({ title }) => `“${title}”`);
      into.problem({
        path: 'file',
        record: 'file',
        message: `${unused.size === 1 ? 'A heading has' : `${unused.size} headings have`} no event below, and ${unused.size === 1 ? 'is' : 'are'} nowhere in the history: ${someText(said, MOST_NAMED)}`,
        hint: 'What has a date and a colon below a heading stands in its lane.',
        effect: 'skipped',
        sort: 'value',
      });
    },
  };
}
