/** Owns what the texts of a record's parts say of them: notes, citations, other dates and outcomes. */
import type { SourceInput } from '../model/dataset/recordInputs';
import {
  BASES,
  type DateStatement,
  NOTE_KINDS,
  type Note,
  OUTCOME_STATUSES,
  type OutcomeStatus,
} from '../model/dataset/schema';
import { parseEdtf } from '../model/dates/parseEdtf';

/** Names that semicolons part. */
export const namesOf = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Of “2014-03 (external); 2014 (stated)”. */
export const otherDatesOf = (text: string): Pick<DateStatement, 'edtf' | 'basis'>[] =>
  namesOf(text).flatMap((each) => {
    const [, edtf = '', word] = /^(.*) \((\w+)\)$/.exec(each) ?? [];
    const basis = BASES.find((known) => known === word);
    return basis === undefined ? [] : [{ edtf, basis }];
  });

/** A note a line, “gap: Why?”; a line without such a word goes on with the note before it. */
export function notesOf(text: string): Pick<Note, 'kind' | 'text'>[] {
  const notes: Pick<Note, 'kind' | 'text'>[] = [];
  for (const line of text === '' ? [] : text.split('\n')) {
    const [, word, said = ''] = /^(\w+): (.*)$/s.exec(line) ?? [];
    const kind = NOTE_KINDS.find((each) => each === word);
    const last = notes.at(-1);
    if (kind !== undefined) notes.push({ kind, text: said });
    else if (last === undefined) notes.push({ kind: 'remark', text: line });
    else notes[notes.length - 1] = { ...last, text: `${last.text}\n${line}` };
  }
  return notes.filter((note) => note.text.trim() !== '');
}

/** Each citation with its source, by whose title it begins; what stands behind it says where. */
export function citationsOf(sources: string, citations: string): SourceInput[] {
  const titles = namesOf(sources);
  const byLength = titles.toSorted((a, b) => b.length - a.length);
  const cited = namesOf(citations).map((words): SourceInput => {
    const title = byLength.find((each) => words === each || words.startsWith(`${each}, `));
    if (title === undefined) return { title: words };
    const locator = words.slice(title.length + 2);
    return { title, ...(locator === '' ? {} : { locator }) };
  });
  const found = new Set(cited.map(({ title }) => title));
  return [...cited, ...titles.filter((title) => !found.has(title)).map((title) => ({ title }))];
}

interface OutcomeText {
  readonly status: OutcomeStatus;
  readonly summary: string;
  readonly edtf: string | null;
}

/** An outcome a line, “reported (2011): It was held.”; a line that begins otherwise goes on with the one before it. None where the first does. */
export function outcomesOf(text: string): OutcomeText[] {
  const outcomes: OutcomeText[] = [];
  for (const line of text === '' ? [] : text.split('\n')) {
    const [, word, edtf, summary = ''] = /^([a-z-]+)(?: \(([^()]*)\))?: (.*)$/.exec(line) ?? [];
    const status = OUTCOME_STATUSES.find((each) => each === word);
    const last = outcomes.at(-1);
    if (status !== undefined && (edtf === undefined || parseEdtf(edtf).ok)) {
      outcomes.push({ status, summary, edtf: edtf ?? null });
    } else if (last === undefined) return [];
    else outcomes[outcomes.length - 1] = { ...last, summary: `${last.summary}\n${line}` };
  }
  return outcomes.filter(({ summary }) => summary.trim() !== '');
}
