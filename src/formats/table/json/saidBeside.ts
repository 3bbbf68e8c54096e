/** Owns what JSON says beside its one list of records: what the list is called and what it is about; and what of it is not read, told with its values. */

import type { SaidOfFile } from '../../../model/dataset/buildHead';
import type { Problem } from '../../../model/dataset/problem';
import { isRecord, type JsonRecord } from './jsonRecords';

const TITLE =
  /^(?:title|name|label|heading|headline|caption|dataset(?:_?name)?|tit(?:el|re|olo|ulo)|título|naam|nom|nombre)$/i;
const DESCRIPTION = /^(?:description|summary|abstract|subtitle|about|beschreibung|descripci[oó]n|descrizione)$/i;
/** What says things of the file as a whole. */
const WITHIN = /^(?:meta|metadata|info|about|header)$/i;
const LONGEST = 60;

/** What fields beside a list say of it, and which of them are left over. */
export function saidBeside(json: JsonRecord, others: readonly string[]): { said: SaidOfFile; left: readonly string[] } {
  const title = others.find((field) => TITLE.test(field) && isText(json[field]));
  const description = others.find((field) => DESCRIPTION.test(field) && isText(json[field]));
  const within = others.map((field) => (WITHIN.test(field) ? json[field] : null)).find(isRecord);
  const nested = Object.entries(within ?? {});
  const named =
    title === undefined ? nested.find(([field, value]) => TITLE.test(field) && isText(value))?.[1] : json[title];
  const told =
    description === undefined
      ? nested.find(([field, value]) => DESCRIPTION.test(field) && isText(value))?.[1]
      : json[description];
  return {
    said: {
      ...(isText(named) ? { title: named.trim() } : {}),
      ...(isText(told) ? { description: told.trim() } : {}),
    },
    left: others.filter((field) => field !== title && field !== description),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** That fields beside the list were not read: those of one value with it. */
export function leftOut(field: string, others: readonly string[], json: unknown): Problem[] {
  if (others.length === 0) return [];
  const words = others.map((other) => {
    const value = isRecord(json) ? json[other] : null;
    const text =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).trim() : '';
    const count = Array.isArray(value)
      ? value.length
      : isRecord(value) && Object.values(value).every(isRecord)
        ? Object.keys(value).length
        : 0;
    if (count > 1) return `“${other}” (${count} entries)`;
    return text === '' ? `“${other}”` : `“${other}” (${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text})`;
  });
  return [
    {
      path: 'file',
      record: field,
      message: `Only the list “${field}” was read, and not ${words.join(', ')} beside it`,
      hint: 'Where that is a list too, save each as a file of its own, and open the files together.',
      effect: 'skipped',
      sort: 'file',
    },
  ];
}
