/** Owns what a bundle of records is called. */
import { KIND_LABELS, type Kind } from '../model/dataset/kinds';
import type { Family } from '../model/index/buildGraphIndex';

const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  event: 'events',
  entity: 'bodies and texts',
  undertaking: 'undertakings',
};

/** "12 commitments" where all are of one kind, "7 events" where of one family, otherwise "7 records". */
export function bundleWords(count: number, kind: Kind | null, families: readonly Family[]): string {
  if (kind !== null) return `${count} ${plural(KIND_LABELS[kind].toLowerCase())}`;
  const [family] = families;
  const isOne = family !== undefined && families.every((other) => other === family);
  return `${count} ${isOne ? FAMILY_WORDS[family] : 'records'}`;
}

function plural(noun: string): string {
  if (noun === 'person') return 'people';
  if (noun.endsWith('y')) return `${noun.slice(0, -1)}ies`;
  return noun.endsWith('ch') ? `${noun}es` : `${noun}s`;
}
