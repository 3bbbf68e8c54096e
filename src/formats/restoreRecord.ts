/**
 * Owns the way back from names and texts that Entente wrote, in whichever format they were kept: a record is again what it
 * was, a relation of its type; what has no place of its own is a field.
 */
import type { DatasetBuilder } from '../model/dataset/createDatasetBuilder';
import { parseKeptParts } from '../model/dataset/keptParts';
import type {
  DateInput,
  FieldInput,
  RelationInput,
  RestoredParts,
  SourceInput,
  UndertakingInput,
} from '../model/dataset/recordInputs';
import { BASES, type Entity } from '../model/dataset/schema';
import { parseEdtf } from '../model/dates/parseEdtf';
import { type Attribute, FLAT_NAMES, fieldLabel, KEPT } from './flatRecord';
import { citationsOf, namesOf, notesOf, otherDatesOf } from './readPartTexts';
import { damagedKept } from './restoreHistory';
import { unchangedParts } from './unchangedParts';

export interface WrittenRecord {
  readonly id: string;
  /** What the file calls it, where that is not its id. */
  readonly key?: string;
  readonly title: string;
  /** Where in the file. */
  readonly at: string;
  readonly family: string;
  /** What the file calls a record of an id, where that is not the id. */
  readonly keyOf?: (id: string) => string;
  readonly attributes: readonly Attribute[];
  /** Reads a date that is no EDTF; without it, such a date is listed. */
  readonly readDate?: (text: string) => DateInput;
}

export interface WrittenRelation extends Omit<WrittenRecord, 'key' | 'title' | 'family' | 'keyOf'> {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** Hands a record over. */
export function restoreRecord(record: WrittenRecord, into: DatasetBuilder): void {
  const { id, title, at, family } = record;
  const said = createReading(record, 'source', into);
  const { kept } = said;
  const sources = said.sources();
  const date = dateOf(said.take('date'), said.take('date note'), record);
  const themes = [said.take('theme'), ...said.list('themes'), ...said.list('other themes')];
  const isEvent = family === 'event';
  const form = isEvent ? said.take('form') : '';
  const jurisdiction = isEvent ? undefined : said.oneOf('jurisdiction', JURISDICTIONS);
  const url = isEvent ? '' : said.take('url');
  const [place, recurrence] = isEvent ? [said.take('place'), said.take('recurrence')] : ['', ''];
  const restored: RestoredParts = {
    ...common(id, said),
    otherDates: otherDatesOf(said.take('other dates')),
    reference: said.take('reference'),
    form,
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
  };
  const input = {
    key: record.key ?? (id === '' ? null : id),
    title,
    at,
    kind: said.take('kind'),
    themes: themes.filter((theme) => theme !== ''),
    track: said.take('track'),
    short: said.take('short'),
    aliases: said.list('aliases'),
    summary: said.take('summary'),
    ...(date === null ? {} : { date }),
    sources,
    isInternal: said.take('internal') === 'yes',
    restored,
  };
  if (kept.figures !== undefined) said.take('figures');
  if (family === 'undertaking') into.undertaking(undertakingOf(input, said, record.keyOf ?? ((each) => each)));
  else if (isEvent) {
    const isPlanned = said.take('planned') === 'yes';
    into.event({ ...input, place, recurrence, isPlanned, fields: said.rest() });
  } else into.entity({ ...input, url, fields: said.rest() });
}

/** Hands a relation over. */
export function restoreRelation(relation: WrittenRelation, into: DatasetBuilder): void {
  const { id, from, to, at, label } = relation;
  const said = createReading(relation, 'sources', into);
  const inverse = said.take('inverse');
  const date = dateOf(said.take('date'), said.take('date note'), relation);
  const input: RelationInput = {
    from,
    to,
    at,
    label,
    ...(id === '' ? {} : { key: id }),
    ...(inverse === '' ? {} : { inverse }),
    isUndirected: inverse === label,
    role: said.take('role'),
    ...(date === null ? {} : { validity: date }),
    sources: said.sources(),
    restored: common(id, said),
    fields: said.rest(),
  };
  into.relation(input);
}

type Reading = ReturnType<typeof createReading>;

/** What is taken is not a field any more; spans in days, which are reckoned from the date, never are. */
function createReading(
  { attributes, at }: Pick<WrittenRecord, 'attributes' | 'at'>,
  citing: 'source' | 'sources',
  into: DatasetBuilder,
) {
  const left = new Map<string, string[]>();
  for (const [name, value] of attributes) left.set(name, [...(left.get(name) ?? []), value]);
  for (const name of ['family', 'first day', 'last day']) left.delete(name);
  const take = (name: string): string => {
    const [first = '', ...more] = left.get(name) ?? [];
    if (more.length === 0) left.delete(name);
    else left.set(name, more);
    return first;
  };
  const json = left.get(KEPT)?.[0] ?? '';
  const whole = json === '' ? {} : parseKeptParts(json);
  // What is damaged stays a field.
  if (whole === null) into.problem(damagedKept(at, at));
  else left.delete(KEPT);
  const { fields: keptFields, ...kept } = unchangedParts(whole ?? {}, attributes, citing);
  return {
    take,
    list: (name: string): string[] => namesOf(take(name)),
    /** One of a few words; any other one stays a field. */
    oneOf: <T extends string>(name: string, words: readonly T[]): T | undefined => {
      const found = words.find((word) => word === left.get(name)?.[0]);
      if (found !== undefined) take(name);
      return found;
    },
    sources: (): SourceInput[] => citationsOf(take(citing), take('citations')),
    rest: (): FieldInput[] => {
      const names = keptFields === undefined ? [...left] : [...left].filter(([name]) => FLAT_NAMES.has(name));
      const rest = names.flatMap(([name, values]) => values.map((value) => ({ label: fieldLabel(name), value })));
      return [...(keptFields ?? []), ...rest];
    },
    kept,
  };
}

const JURISDICTIONS: readonly Exclude<Entity['jurisdiction'], undefined>[] = ['EU', 'US', 'joint', 'other'];

const common = (id: string, said: Reading): Pick<RestoredParts, 'id' | 'basis' | 'dateSource' | 'notes' | 'kept'> => {
  const basis = said.oneOf('date basis', BASES);
  const source = said.take('date source');
  return {
    id,
    ...(basis === undefined ? {} : { basis }),
    ...(source === '' ? {} : { dateSource: { title: source } }),
    notes: notesOf(said.take('notes')),
    kept: said.kept,
  };
};

function dateOf(text: string, note: string, { readDate }: Pick<WrittenRecord, 'readDate'>): DateInput | null {
  if (text === '') return null;
  if (parseEdtf(text).ok) return { edtf: text, ...(note === '' ? {} : { note }) };
  return readDate?.(text) ?? { unread: text };
}

/** Ids of the records that an undertaking names, and what else it has beside other records. */
function undertakingOf(
  input: Omit<UndertakingInput, 'ties' | 'asFields'>,
  said: Reading,
  keyOf: (id: string) => string,
): UndertakingInput {
  const [due, outcomes] = [said.take('due'), said.take('outcomes')];
  const keysIn = (name: string) => said.list(name).map(keyOf);
  const ties = {
    by: keysIn('by'),
    madeAt: keysIn('at'),
    workedOnBy: keysIn('worked on by'),
    deliveredBy: keysIn('delivered by'),
  };
  const { due: keptDue = parseEdtf(due).ok ? { edtf: due, basis: 'stated' as const } : undefined } = said.kept;
  const asFields = [
    { label: 'due', value: due },
    { label: 'outcomes', value: outcomes },
  ];
  const told = said.rest();
  const unread = asFields.filter(
    ({ label, value }) => value !== '' && (label === 'due' ? keptDue : said.kept.outcomes) === undefined,
  );
  const made = said.kept.outcomes?.map((each) => ({ ...each, deliveredBy: each.deliveredBy.map(keyOf) }));
  const kept = {
    ...said.kept,
    ...(keptDue === undefined ? {} : { due: keptDue }),
    ...(made === undefined ? {} : { outcomes: made }),
  };
  return { ...input, ties, asFields, restored: { ...input.restored, kept }, fields: [...told, ...unread] };
}
