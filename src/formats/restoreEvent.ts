/** Owns events that are kept in a format of others with all that is said of them beside: what was changed there since, counts. */
import type { DatasetBuilder } from '../model/dataset/createDatasetBuilder';
import { restoreRecord } from './restoreRecord';
import { isObject } from './text/jsonValue';
import { type WrittenSpan, writtenSpan } from './writtenSpan';

export interface KeptEvent {
  readonly id: string;
  readonly title: string;
  readonly at: string;
  /** Names and texts, as they were kept. */
  readonly kept: unknown;
  /** What the format itself says now. */
  readonly text: string;
  /** Whether it stands in the format where this date would be written. */
  readonly standsAt: (span: WrittenSpan) => boolean;
}

/** Hands an event over; false where what was kept is not sound, or its date was changed, and nothing was handed over. */
export function restoreEvent({ id, title, at, kept, text, standsAt }: KeptEvent, into: DatasetBuilder): boolean {
  if (!isObject(kept) || kept['family'] !== 'event') return false;
  const attributes = Object.entries(kept).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const said = new Map(attributes);
  const span = writtenSpan({ edtf: said.get('date') ?? '' }, 'occurrence');
  if (span === null || !standsAt(span)) return false;
  const summary = said.get('summary') ?? '';
  const isChanged = !plain(text).startsWith(plain(summary));
  restoreRecord(
    {
      id,
      title,
      at,
      family: 'event',
      attributes: isChanged
        ? [...attributes.filter(([name]) => name !== 'summary'), ['summary', text] as const]
        : attributes,
    },
    into,
  );
  return true;
}

/** Without what formats do to white space. */
const plain = (text: string): string => text.replace(/\s+/g, '');
