/** Owns what the parts of a record are as texts, for formats that know names and texts alone. */
import type { KeptParts } from '../model/dataset/keptParts';
import type { Citation, DateStatement, Field, Note } from '../model/dataset/schema';
import { citationWords, type SourceWords } from './datasetWords';
import { fieldName, listOf } from './flatRecord';

/** The titles of the sources that are cited, each once, and where in them, in words. */
export const citedTexts = (citations: readonly Citation[], words: SourceWords): readonly [string, string] => [
  listOf([...new Set(citations.map(({ source }) => words.source(source)?.title ?? source))]),
  listOf([...new Set(citations.map((citation) => citationWords(citation, words, 'title')))]),
];

export const noteLines = (notes: readonly Note[] = []): string =>
  notes.map(({ kind, text }) => `${kind}: ${text}`).join('\n');

export const figureTexts = (figures: KeptParts['figures'] = []): string =>
  listOf(figures.map(({ label, value, asOf }) => `${label}: ${value} (${asOf.edtf})`));

export const otherDateTexts = (others: readonly DateStatement[] = []): string =>
  listOf(others.map(({ edtf, basis }) => `${edtf} (${basis})`));

/** A line an outcome: “reported (2011-11-03): The exercise was held.” */
export const outcomeLines = (outcomes: KeptParts['outcomes'] = []): string =>
  outcomes
    .map(({ status, date, summary }) => `${status}${date === undefined ? '' : ` (${date.edtf})`}: ${summary}`)
    .join('\n');

/** The fields by name; those that share one stand below one another. */
export function fieldTexts(fields: readonly Field[] = []): readonly (readonly [name: string, value: string])[] {
  const byName = new Map<string, string>();
  for (const { label, value } of fields) {
    const name = fieldName(label);
    const before = byName.get(name);
    byName.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  return [...byName];
}
