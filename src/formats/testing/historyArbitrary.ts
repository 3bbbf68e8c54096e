/** Owns small made-up data sets for property tests: every part that a record can have, with signs that formats stumble over. */
import fc from 'fast-check';
import { UNDERTAKING_KINDS } from '../../model/dataset/kinds';
import { parseDataset } from '../../model/dataset/parseDataset';
import { type Citation, type Dataset, type DateStatement, OUTCOME_STATUSES } from '../../model/dataset/schema';

/** Words with what CSV, XML, JSON, HTML and calendars give a meaning to; no white space at their ends. */
const words = fc
  .array(
    fc.constantFrom(
      'Gödöllő',
      'a, b',
      '"quoted"',
      '<b>',
      '&amp;',
      "it's",
      '=1+1',
      '-5',
      '\\n',
      'x; y',
      '🜲',
      '1785',
      '{}',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(' '));
const lines = fc.array(words, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('\n'));
const labels = fc.constantFrom(
  'Weather',
  'title',
  'Kind',
  'e',
  'note (field)',
  '__proto__',
  'family',
  'constructor',
  'Ship',
  '1785',
  'two  spaces',
  'entente',
);
const basis = fc.constantFrom('stated' as const, 'inferred' as const, 'external' as const);
const edtf = fc.constantFrom(
  '2010-11-20',
  '2011-04',
  '1785',
  '2012~',
  '2010/..',
  '../2011-12-31',
  '2010-11-20/2010-11-22',
  '-0043-03-15',
  '2011-21',
  '201X',
  'Y12000',
  '1984?/2004~',
  '{1667,1668}',
  '2014-03-26/',
  '0001',
);
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 1, maxLength: 2 });
const optional = { requiredKeys: [] };

const citation: fc.Arbitrary<Citation> = fc.record(
  {
    source: fc.constantFrom('s-1', 's-2', 's-3'),
    section: fc.constantFrom('Body', 'Annex, part 2'),
    paragraph: fc.integer({ min: 1, max: 9 }),
    locator: fc.constantFrom('p. 5', 'row 3'),
    supports: words,
  },
  { requiredKeys: ['source'] },
);
const date: fc.Arbitrary<DateStatement> = fc.record(
  { edtf, basis, note: words, source: fc.constantFrom('s-1', 's-3') },
  { requiredKeys: ['edtf', 'basis'] },
);
const note = fc.record(
  {
    kind: fc.constantFrom('gap' as const, 'remark' as const),
    text: lines,
    citations: fc.array(citation, { maxLength: 1 }),
  },
  { requiredKeys: ['kind', 'text'] },
);
const figure = fc.record({ label: words, value: words, asOf: date, citations: some(citation) });
const field = fc.record({ label: labels, value: lines });

const needed = {
  title: words,
  summary: fc.oneof(fc.constant(''), lines),
  themes: fc.uniqueArray(fc.constantFrom('t-1', 't-2', 't-3'), { maxLength: 3 }),
  citations: fc.uniqueArray(citation, { maxLength: 3, selector: (each) => JSON.stringify(each) }),
};
const possible = {
  short: words,
  aliases: some(words),
  notes: some(note),
  figures: some(figure),
  fields: some(field),
  otherDates: some(date),
  reference: words,
  internal: fc.constant(true as const),
};
const event = fc.tuple(
  fc.record({
    ...needed,
    kind: fc.constantFrom('summit', 'legal-step', 'voyage'),
    track: fc.constantFrom('l-1', 'l-2'),
  }),
  fc.record(
    { ...possible, date, place: words, planned: fc.constant(true as const), recurrence: words, form: words },
    optional,
  ),
);
const entity = fc.tuple(
  fc.record({ ...needed, kind: fc.constantFrom('person', 'group', 'ship') }),
  fc.record(
    {
      ...possible,
      existence: date,
      track: fc.constantFrom('l-1', 'l-2'),
      url: fc.constant('https://example.org/a?b=1&c=2'),
      jurisdiction: fc.constantFrom('EU' as const, 'joint' as const),
    },
    optional,
  ),
);
const relation = fc.tuple(
  fc.record({
    type: fc.constantFrom('part-of', 'led-to', 'sails-with', 'crew-of'),
    citations: fc.uniqueArray(citation, { maxLength: 2, selector: (each) => JSON.stringify(each) }),
    from: fc.nat(5),
    to: fc.nat(5),
  }),
  fc.record({ role: words, validity: date, notes: some(note), fields: some(field) }, optional),
);

const undertaking = fc.tuple(
  fc.record({
    ...needed,
    kind: fc.constantFrom(...UNDERTAKING_KINDS),
    by: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 3 }),
    at: fc.nat(5),
    made: date,
    outcomes: fc.array(
      fc.tuple(
        fc.record({
          status: fc.constantFrom(...OUTCOME_STATUSES),
          summary: lines,
          deliveredBy: fc.uniqueArray(fc.nat(5), { maxLength: 2 }),
          citations: some(citation),
        }),
        fc.record({ date }, optional),
      ),
      { maxLength: 3 },
    ),
  }),
  fc.record(
    {
      short: words,
      aliases: some(words),
      notes: some(note),
      figures: some(figure),
      fields: some(field),
      internal: fc.constant(true as const),
      due: date,
    },
    optional,
  ),
  fc.array(fc.nat(5), { maxLength: 2 }),
);
const scene = fc.record({ id: fc.constant('scene-1'), title: words, caption: words, view: fc.constant('') });
const head = fc.record(
  {
    opening: fc.constantFrom('2010/2012', '1785'),
    briefings: fc
      .array(scene, { maxLength: 1 })
      .map((scenes) => [{ id: 'briefing-1', title: 'A talk; short', scenes }]),
  },
  optional,
);

/** Up to three events and entities each, what joins them, and three sources, two of which have names alike in part. */
export const historyArbitrary: fc.Arbitrary<Dataset> = fc
  .tuple(
    fc.array(event, { minLength: 1, maxLength: 3 }),
    fc.array(entity, { minLength: 1, maxLength: 3 }),
    fc.array(relation, { maxLength: 3 }),
    fc.array(undertaking, { maxLength: 2 }),
    words,
    fc.oneof(fc.constant(''), lines),
    head,
  )
  .map(([events, entities, relations, undertakings, title, description, more]): Dataset => {
    const ids = [...events.map((_, i) => `event-${i}`), ...entities.map((_, i) => `entity-${i}`)];
    const end = (n: number) => ids[n % ids.length] ?? 'event-0';
    const ends = (list: readonly number[]) => [...new Set(list.map(end))];
    return sound({
      format: 'entente',
      version: 2,
      id: 'made-up',
      title,
      description,
      ...more,
      themes: ['t-1', 't-2', 't-3'].map((id) => ({
        id,
        label: `Theme, ${id}`,
        ...(id === 't-2' ? { description: 'x' } : {}),
      })),
      tracks: ['l-1', 'l-2'].map((id) => ({ id, label: `Lane ${id}` })),
      kinds: [
        { id: 'voyage', label: 'Voyage', family: 'event', like: 'launch' },
        { id: 'ship', label: 'Ship', family: 'entity', like: 'topic' },
      ],
      relationTypes: [
        { id: 'sails-with', label: 'sails with' },
        { id: 'crew-of', label: 'crew of', inverse: 'has crew' },
      ],
      sources: [
        { id: 's-1', kind: 'document', title: 'Log', short: 'L' },
        {
          id: 's-2',
          kind: 'external',
          title: 'Log, second',
          short: 'L2',
          url: 'https://example.org/log',
          publisher: 'Press',
        },
        { id: 's-3', kind: 'external', title: 'Letters; home', short: 'H', date: { edtf: '1785', basis: 'inferred' } },
      ],
      // The first has a day, so that a format of days alone has one event at least.
      events: events.map(([first, more], i) => ({
        id: `event-${i}`,
        ...first,
        ...more,
        ...(i === 0 ? { date: { edtf: '2010-11-20', basis: 'stated' } } : {}),
      })),
      entities: entities.map(([first, more], i) => ({ id: `entity-${i}`, ...first, ...more })),
      relations: relations.map(([{ from, to, ...first }, more], i) => {
        return { id: `relation-${i}`, ...first, ...more, from: end(from), to: end(to) };
      }),
      undertakings: undertakings.map(([{ by, at, outcomes, ...first }, rest, worked], i) => ({
        id: `undertaking-${i}`,
        ...first,
        ...rest,
        by: ends(by),
        at: end(at),
        ...(worked.length === 0 ? {} : { workedOnBy: ends(worked) }),
        outcomes: outcomes.map(([{ deliveredBy, ...outcome }, dated]) => ({
          ...outcome,
          ...dated,
          deliveredBy: ends(deliveredBy),
        })),
      })),
    });
  });

/** Without relations of types that may not join their ends. */
function sound(dataset: Dataset): Dataset {
  const read = parseDataset(JSON.stringify(dataset));
  if (!read.ok) throw new Error(read.failure.message);
  return read.value.dataset;
}
