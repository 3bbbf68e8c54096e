/** Owns what of a data set must come back after it was written and read: all but what the losses say, as many as they say. */
import { type Dataset, FORMAT_VERSION } from '../../model/dataset/schema';
import { parseEdtf } from '../../model/dates/parseEdtf';

/** Takes away what a sentence says is lost, and answers how much it was. */
type Loss = (dataset: Dataset) => number;

/**
 * The data set without what the sentences say is lost. Throws where a sentence is not known here, or where another number
 * of things is lost by it than it says.
 */
export function asHeld(dataset: Dataset, losses: readonly string[]): Dataset {
  const { $schema: _, ...copy } = structuredClone(dataset);
  const held: Dataset = { ...copy, version: FORMAT_VERSION };
  for (const sentence of losses) {
    if (SHOWN_OTHERWISE.some((pattern) => pattern.test(sentence))) continue;
    const loss = LOSSES.find(([pattern]) => pattern.test(sentence))?.[1];
    if (loss === undefined) throw new Error(`No test knows what is lost where it is said: “${sentence}”`);
    const lost = loss(held);
    const told = Number(/^([\d,]+) /.exec(sentence)?.[1]?.replaceAll(',', ''));
    if (lost !== told) throw new Error(`${lost} are lost where it is said: “${sentence}”`);
  }
  return held;
}

/** What other programs show otherwise, or not at all, and comes back here as it was. */
const SHOWN_OTHERWISE: readonly RegExp[] = [
  /read back here alone$/,
  /^[\d,]+ dates? (is|are) not known to the day; the network has the widest span/,
  /^[\d,]+ dates? (is|are) not firm; the widest span is written, and the date itself beside it$/,
  /^[\d,]+ dates? (is|are) uncertain/,
  /^[\d,]+ dates? (is|are) open at one end/,
  /^Sources stand in the text of what cites them$/,
];

/** Empties a list of records. */
const all =
  (name: 'entities' | 'relations' | 'undertakings'): Loss =>
  (dataset) => {
    const { length } = dataset[name];
    dataset[name] = [];
    return length;
  };

/** Takes away the events of which this is so; relations and undertakings go by sentences of their own. */
const events =
  (isLost: (edtf: string | undefined) => boolean): Loss =>
  (dataset) => {
    const before = dataset.events.length;
    dataset.events = dataset.events.filter(({ date }) => !isLost(date?.edtf));
    return before - dataset.events.length;
  };

const isRead = (edtf: string | undefined): boolean => edtf !== undefined && parseEdtf(edtf).ok;

/** The years of a date, as far as these histories have any. */
const yearsIn = (edtf: string): number[] =>
  [...edtf.matchAll(/(?:^|[/{,.])Y?(-?\d{4,})/g)].map(([, year = '']) => Number(year));

/** Joins themes or lanes that are called the same. */
function joinDoubled(dataset: Dataset, name: 'themes' | 'tracks'): number {
  const first = new Map<string, string>();
  for (const { id, label } of dataset[name]) {
    if (!first.has(label.toLowerCase())) first.set(label.toLowerCase(), id);
  }
  const idOf = new Map(dataset[name].map(({ id, label }) => [id, first.get(label.toLowerCase()) ?? id]));
  const { length } = dataset[name];
  const { events: list, entities, undertakings } = dataset;
  if (name === 'themes') {
    dataset.themes = dataset.themes.filter(({ id }) => idOf.get(id) === id);
    for (const record of [...list, ...entities, ...undertakings]) {
      record.themes = [...new Set(record.themes.map((id) => idOf.get(id) ?? id))];
    }
  } else {
    dataset.tracks = dataset.tracks.filter(({ id }) => idOf.get(id) === id);
    for (const event of list) event.track = idOf.get(event.track) ?? event.track;
    for (const entity of entities) {
      if (entity.track !== undefined) entity.track = idOf.get(entity.track) ?? entity.track;
    }
  }
  return length - dataset[name].length;
}

function dropUnread({ events: list, entities, undertakings, relations }: Dataset): number {
  let dropped = 0;
  const drop = <K extends string>(record: { [P in K]?: { edtf: string } | undefined }, name: K) => {
    const date = record[name];
    if (date === undefined || parseEdtf(date.edtf).ok) return;
    delete record[name];
    dropped += 1;
  };
  for (const event of list) drop(event, 'date');
  for (const entity of entities) drop(entity, 'existence');
  for (const undertaking of undertakings) drop(undertaking, 'due');
  for (const relation of relations) drop(relation, 'validity');
  return dropped;
}

const LOSSES: readonly (readonly [RegExp, Loss])[] = [
  [/entit(y|ies) (is|are) left out$/, all('entities')],
  [/relations? (is|are) left out$/, all('relations')],
  [/undertakings? (is|are) left out$/, all('undertakings')],
  [
    /briefings? (is|are) left out$/,
    (dataset) => {
      const { briefings = [] } = dataset;
      delete dataset.briefings;
      return briefings.length;
    },
  ],
  [/events? (has|have) no date and is left out$/, events((edtf) => !isRead(edtf))],
  [/a date without an end that is known, and is left out$/, events((edtf) => edtf === '../' || edtf === '/..')],
  [
    /a calendar has the years 1 to 9999 alone$/,
    events((edtf = '') => isRead(edtf) && yearsIn(edtf).some((year) => year < 1 || year > 9999)),
  ],
  [
    /doubled words? for .* joined to the first$/,
    (dataset) => joinDoubled(dataset, 'themes') + joinDoubled(dataset, 'tracks'),
  ],
  [/unreadable dates? (is|are) left out$/, dropUnread],
  [
    /fields in the order of the columns$/,
    (dataset) => {
      let turned = 0;
      for (const table of [dataset.events, dataset.entities, dataset.undertakings, dataset.relations]) {
        const columns = [...new Set(table.flatMap(({ fields = [] }) => fields.map(({ label }) => label)))];
        for (const { fields = [] } of table) {
          // Those that no columns could hold are kept as they are.
          const labels = fields.map(({ label }) => label);
          if (new Set(labels).size < labels.length || labels.some((label) => /\s\s/.test(label))) continue;
          const before = JSON.stringify(fields);
          fields.sort((a, b) => columns.indexOf(a.label) - columns.indexOf(b.label));
          if (JSON.stringify(fields) !== before) turned += 1;
        }
      }
      return turned;
    },
  ],
];
