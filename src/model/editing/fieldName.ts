/** Owns what a field of a record is called where it is edited, so that a refusal names what stands on the screen. */

const LABELS: Readonly<Record<string, string>> = {
  title: 'Title',
  short: 'Short title',
  label: 'Name',
  inverse: 'Seen from the other end',
  aliases: 'Other spelling',
  summary: 'Summary',
  date: 'Date',
  existence: 'When it exists',
  validity: 'When it holds',
  made: 'Made',
  due: 'Due',
  edtf: 'When',
  otherDates: 'Other date',
  fields: 'Field',
  notes: 'Note',
  figures: 'Figure',
  asOf: 'As of',
  citations: 'Citation',
  outcomes: 'Outcome',
  by: 'Undertaken by',
  at: 'Undertaken at',
  url: 'Address',
  text: 'Text',
  value: 'Value',
};

/** The name of the field at a path: of `['outcomes', 0, 'summary']` “Outcome 1: summary”; “The record” at none. */
export function fieldName(path: readonly PropertyKey[]): string {
  const parts: string[] = [];
  for (const part of path) {
    if (typeof part === 'number') parts[parts.length - 1] = `${parts.at(-1) ?? 'Entry'} ${part + 1}`;
    else parts.push(LABELS[String(part)] ?? String(part));
  }
  const [first = 'The record', ...others] = parts;
  return [first, ...others.map((other) => other.toLowerCase())].join(': ');
}
