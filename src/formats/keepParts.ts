/** Owns which parts of a record its texts say less of, and that are kept beside them: no more than these. */
import type { KeptParts } from '../model/dataset/keptParts';
import type { Citation, DateStatement, Field, Note } from '../model/dataset/schema';
import type { DatasetWords } from './datasetWords';
import { citedTexts, noteLines, otherDateTexts } from './partTexts';
import { citationsOf, notesOf, otherDatesOf } from './readPartTexts';

interface Parts extends Pick<KeptParts, 'figures' | 'aliases' | 'due' | 'outcomes'> {
  readonly citations: readonly Citation[];
  readonly notes?: readonly Note[] | undefined;
  readonly fields?: readonly Field[] | undefined;
  readonly date?: DateStatement | undefined;
  readonly otherDates?: readonly DateStatement[] | undefined;
  /** Labels. */
  readonly themes?: readonly string[];
}

/** The parts as JSON; empty where the texts say all of them. */
export function keepParts(parts: Parts, words: DatasetWords): string {
  const { citations, notes = [], figures = [], otherDates = [], fields = [], aliases = [], themes = [] } = parts;
  const [titles, cited] = citedTexts(citations, words);
  const source = parts.date?.source;
  const isBare = (date: DateStatement) =>
    date.basis === 'stated' && date.source === undefined && date.note === undefined;
  const kept: Omit<KeptParts, 'sources'> = {
    ...(areBare(citations) && same(citationsOf(titles, cited), asTitles(citations, words))
      ? {}
      : { citations: [...citations] }),
    ...(notes.length === 0 || same(notesOf(noteLines(notes)), notes) ? {} : { notes: [...notes] }),
    ...(figures.length === 0 ? {} : { figures }),
    ...(otherDates.length === 0 || same(otherDatesOf(otherDateTexts(otherDates)), otherDates)
      ? {}
      : { otherDates: [...otherDates] }),
    ...(areApart(fields) ? {} : { fields: [...fields] }),
    ...(aliases.some(isParted) ? { aliases } : {}),
    ...(themes.some(isParted) ? { themes: [...themes] } : {}),
    ...(source === undefined ? {} : { dateSource: source }),
    ...(parts.due === undefined || isBare(parts.due) ? {} : { due: parts.due }),
    ...(parts.outcomes === undefined || parts.outcomes.length === 0 ? {} : { outcomes: parts.outcomes }),
  };
  if (Object.keys(kept).length === 0) return '';
  const sources = new Map<string, string>();
  JSON.stringify(kept, (key, value: unknown) => {
    if ((key === 'source' || key === 'dateSource') && typeof value === 'string')
      sources.set(value, words.source(value)?.title ?? value);
    return value;
  });
  return JSON.stringify(
    sources.size === 0 ? kept : { ...kept, sources: [...sources].map(([id, title]) => ({ id, title })) },
  );
}

/** Whether a text could say all of them; it is dear to find out whether it does. */
export const areBare = (citations: readonly Citation[]): boolean =>
  citations.every(
    ({ section, paragraph, bullet, supports }) => (section ?? paragraph ?? bullet ?? supports) === undefined,
  );

const isParted = (name: string): boolean => name.includes(';') || name.trim() !== name || name === '';

/** Whether no two fields share a label, and each label can name a column: then texts say all of them, and in their order. */
export const areApart = (fields: readonly Field[]): boolean =>
  new Set(fields.map(({ label }) => label)).size === fields.length &&
  fields.every(({ label }) => label === label.replace(/\s+/g, ' ').trim());

/** Citations as texts tell them: by the title of the source. */
const asTitles = (citations: readonly Citation[], words: DatasetWords) =>
  citations.map(({ source, ...more }) => ({ title: words.source(source)?.title ?? source, ...more }));

/** Whether two values are the same, in whatever order their names stand. */
const same = (a: unknown, b: unknown): boolean => inOrder(a) === inOrder(b);
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
