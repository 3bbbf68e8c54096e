/** Owns events that are kept in a format of others with all that is said of them beside: what was changed there since, counts. */
import type { DatasetBuilder } from '../model/dataset/createDatasetBuilder';
import type { Attribute } from './flatRecord';
import { OWN_ID } from './givenIds';
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
  const said = new Map(attributesIn(kept));
  const attributes = attributesIn(kept).filter(([name]) => name !== OWN_ID);
  if (said.get('family') !== 'event') return false;
  const span = writtenSpan({ edtf: said.get('date') ?? '' }, 'occurrence');
  if (span === null || !standsAt(span)) return false;
  const summary = said.get('summary') ?? '';
  const isChanged = !plain(text).startsWith(plain(summary));
  restoreRecord(
    {
      id: said.get(OWN_ID) ?? id,
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

/** Pairs of a name and a text, in their order; Entente wrote them as an object before, which has an order of its own for numbers. */
const attributesIn = (kept: unknown): Attribute[] =>
  (Array.isArray(kept) ? (kept as unknown[]) : isObject(kept) ? Object.entries(kept) : []).flatMap((pair) => {
    const [name, value]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    return typeof name === 'string' && typeof value === 'string' ? [[name, value] as const] : [];
  });

/** Without what formats do to white space. */
const plain = (text: string): string => text.replace(/\s+/g, '');
