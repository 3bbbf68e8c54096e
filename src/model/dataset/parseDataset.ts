/** Owns the reading of a data set: what is sound is kept, and each thing that is not is listed with a hint. */

import * as z from 'zod/mini';
import { countText } from '../countText';
import { failure, type Result, success } from '../result';
import { issueWords } from './issueWords';
import { type ParsedDataset, readRecords } from './readRecords';
import { FORMAT, FORMAT_VERSION, FORMAT_VERSIONS, headSchema } from './schema';

// Without `jitless`, zod tries `new Function`, which the content policy refuses and reports.
z.config({ jitless: true });

/**
 * Reads the text of a file in the project's own format. Fails only where nothing could be shown, or where there are more
 * than `most` records. Tells how much of them is read, 0 to 1.
 */
export function parseDataset(
  text: string,
  onProgress: (done: number) => void = () => {},
  most = Number.POSITIVE_INFINITY,
): Result<ParsedDataset> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const file = json.value;
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    return failure(
      'The file is not a data set: its outermost value is not an object',
      'Start it with { "format": "entente", … }.',
    );
  }
  const fields = file as Record<string, unknown>;
  if (fields['format'] !== FORMAT) {
    return failure(
      'The file does not say that it is an Entente data set',
      `Its first field should be "format": "${FORMAT}".`,
    );
  }
  if (!(FORMAT_VERSIONS as readonly unknown[]).includes(fields['version'])) {
    return failure(
      `The file is of version ${JSON.stringify(fields['version']) ?? '“”'}, and this program reads versions up to ${FORMAT_VERSION}`,
      'Open it with a newer Entente, or save it again from the program that made it.',
    );
  }
  const head = headSchema.safeParse(fields);
  if (!head.success) {
    const { message, hint } = issueWords(head.error.issues[0], fields);
    return failure(
      `The head of the file cannot be read: ${message}`,
      `${hint} A data set needs an id, a title, a description, themes and tracks.`,
    );
  }
  const records = countRecords(fields);
  if (records > most) {
    return failure(
      `The file has ${countText(records)} records, and ${countText(most)} are the most that can be shown`,
      'Split it into parts, by time or by theme, and open one of them.',
    );
  }
  return success(readRecords(head.data, fields, (read) => onProgress(read / records)));
}

const GROUPS = ['sources', 'events', 'entities', 'relations', 'undertakings', 'briefings'] as const;

/** Records of all groups together. */
const countRecords = (fields: Record<string, unknown>): number =>
  GROUPS.reduce((sum, group) => {
    const list = fields[group];
    return sum + (Array.isArray(list) ? list.length : 0);
  }, 0);

function parseJson(text: string): Result<unknown> {
  try {
    return success(JSON.parse(text) as unknown);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = lineOf(text, message);
    return failure(
      `The file is not valid JSON${line === null ? '' : `, at line ${line}`}: ${message}`,
      'A missing or an extra comma, quotation mark or bracket is the usual cause.',
    );
  }
}

/** The line that a JSON error speaks of, where it names a position. */
function lineOf(text: string, message: string): number | null {
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}
