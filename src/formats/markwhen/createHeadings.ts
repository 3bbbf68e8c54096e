/** Owns which headings and groups of a markwhen text have no event or no end, and that these are told. */

import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { Problem } from '../../model/dataset/problem';
import { someText } from '../../model/someText';

interface Heading {
  readonly title: string;
  /** Of a markdown heading; null for a group that a word ends. */
  readonly level: number | null;
}

interface Headings {
  /** Takes up those that are open where one begins; it is the last of them. */
  open(groups: readonly Heading[]): void;
  /** Notes that an event is within them. */
  use(groups: readonly Heading[]): void;
  /** Notes that the last of them was ended by a word. */
  end(groups: readonly Heading[]): void;
  /** Lists once those that no event is within, and groups without an end that have others in them. */
  tell(into: Pick<DatasetBuilder, 'problem'>): void;
}

const MOST_NAMED = 10;

/** The headings of one text; of those without an event nothing is left but what is told. */
export function createHeadings(): Headings {
  const unused = new Set<Heading>();
  const unended = new Set<Heading>();
  return {
    open(groups) {
      const last = groups.at(-1);
      if (last !== undefined) unused.add(last);
      for (const group of groups.slice(0, -1)) if (group.level === null) unended.add(group);
    },
    use(groups) {
      for (const group of groups) unused.delete(group);
    },
    end(groups) {
      const last = groups.at(-1);
      if (last !== undefined) unended.delete(last);
    },
    tell(into) {
      if (unended.size > 0) into.problem(neverEnded([...unended].map(({ title }) => title)));
      if (unused.size === 0) return;
      into.problem({
        path: 'file',
        record: 'file',
        message: `${unused.size === 1 ? 'A heading has' : `${unused.size} headings have`} no event below, and ${unused.size === 1 ? 'is' : 'are'} nowhere in the history: ${named([...unused].map(({ title }) => title))}`,
        hint: 'What has a date and a colon below a heading stands in its lane.',
        effect: 'skipped',
        sort: 'value',
      });
    },
  };
}

const named = (titles: readonly string[]): string =>
  someText(
    [...new Set(titles)].map((title) => `“${title}”`),
    MOST_NAMED,
  );

const neverEnded = (titles: readonly string[]): Problem => ({
  path: 'file',
  record: 'file',
  message: `${titles.length === 1 ? 'A group is' : `${titles.length} groups are`} never ended, and all groups that follow stand within: ${named(titles)}`,
  hint: 'Write “endGroup” where it is over.',
  effect: 'assumed',
  sort: 'value',
});

/** Of a text in which no group is ended, that each was read as over where the next one begins. */
export const endedByNext = (titles: readonly string[]): Problem => ({
  path: 'file',
  record: 'file',
  message: `No group is ended, and each of ${titles.length} was read as over where the next begins that is indented no more: ${named(titles)}`,
  hint: 'Write “endGroup” where one is over, and none where others stand within it.',
  effect: 'assumed',
  sort: 'value',
});
