import { schemaProperty } from '../schema-org/writtenTypes';
import { byText, type Picture, type Said } from './pictureOf';

type Change = (picture: Picture) => Picture;

/** Without what the losses say is lost: a change a sentence. */
export function asHeld(picture: Picture, losses: readonly string[]): Picture {
  let held = picture;
  // Fields come in the order of a table's columns.
  held = all((record) => ({ ...record, fields: listed(record, 'fields').toSorted(byText) }))(held);
  for (const [sentence, change] of CHANGES) if (losses.some((loss) => sentence.test(loss))) held = change(held);
  return { ...held, relations: held.relations.toSorted(byText), sources: held.sources.toSorted(byText) };
}

const all =
  (change: (record: Said) => Said): Change =>
  (picture) => ({
    ...picture,
    events: picture.events.map(change),
    entities: picture.entities.map(change),
    relations: picture.relations.map(change),
  });

const head =
  (change: Said): Change =>
  (picture) => ({ ...picture, head: { ...picture.head, ...change } });

const listed = (record: Said, name: string): Said[] => (record[name] as Said[] | undefined) ?? [];

const without = (record: Said, ...names: readonly string[]): Said =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));

const once = (list: readonly Said[]): Said[] => [
  ...new Map(list.map((each) => [JSON.stringify(each, Object.keys(each).sort()), each])).values(),
];

const comma = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replaceAll(';', ',').trim()
    : Array.isArray(value)
      ? value.map(comma)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, comma(each)]))
        : value;

const UNDERTAKEN = /^(Commitment|Priority|Aim|Plan)$/;

const CHANGES: readonly (readonly [RegExp, Change])[] = [
  [/title and the description of the history/, head({ title: '', description: '' })],
  [/span that is shown at first/, head({ opening: '' })],
  [/briefings? (is|are) left out/, head({ briefings: [] })],
  [
    /themes? or lanes?|entit(y|ies) (is|are) left out|events? (is|are|has|have) .*left out/,
    head({ themes: [], tracks: [] }),
  ],
  [
    /descriptions? of (a theme|themes)/,
    (picture) =>
      head({ themes: (picture.head['themes'] as Said[]).map((each) => without(each, 'description')) })(picture),
  ],
  [/kinds? of its own/, head({ kinds: [] })],
  [
    /undertakings? (is|are) (written|left out)/,
    (picture) => {
      const ids = new Set(picture.entities.filter((each) => UNDERTAKEN.test(String(each['kind']))).map(({ id }) => id));
      const isApart = (record: Said) => !ids.has(record['from']);
      return {
        ...picture,
        head: { ...picture.head, kinds: [] },
        undertakings: [],
        entities: picture.entities.filter(({ id }) => !ids.has(id)),
        relations: picture.relations.filter(isApart),
      };
    },
  ],
  [
    /figures? stands? as text/,
    all((record) => ({
      ...record,
      figures: [],
      fields: listed(record, 'fields').filter(({ label }) => label !== 'figures'),
    })),
  ],
  [
    /words that say what is supported/,
    all((record) => ({
      ...record,
      citations: once(listed(record, 'citations').map((each) => without(each, 'supports'))),
    })),
  ],
  [
    /place in the source as one text/,
    all((record) => ({
      ...record,
      citations: listed(record, 'citations').map(({ source, section, paragraph, bullet, locator, ...more }) => {
        const parts = [
          section,
          paragraph === undefined ? undefined : `paragraph ${paragraph}`,
          bullet === undefined ? undefined : `bullet ${bullet}`,
          locator,
        ].filter((part) => part !== undefined);
        return { source, ...(parts.length === 0 ? {} : { locator: parts.join(', ') }), ...more };
      }),
    })),
  ],
  [
    /notes? loses? the places/,
    all((record) => ({ ...record, notes: listed(record, 'notes').map((each) => without(each, 'citations')) })),
  ],
  [
    /other dates? loses? note and source/,
    all((record) =>
      'otherDates' in record
        ? { ...record, otherDates: listed(record, 'otherDates').map((each) => without(each, 'note', 'source')) }
        : record,
    ),
  ],
  [
    /fields? (is|are) joined/,
    all((record) => {
      const byLabel = new Map<unknown, unknown>();
      for (const { label, value } of listed(record, 'fields'))
        byLabel.set(label, byLabel.has(label) ? `${byLabel.get(label)}\n${value}` : value);
      return { ...record, fields: [...byLabel].map(([label, value]) => ({ label, value })) };
    }),
  ],
  [
    /semicolon/,
    (picture) => {
      const names = all((record) => ({
        ...record,
        ...Object.fromEntries(
          ['themes', 'aliases', 'track', 'citations', 'date', 'existence', 'validity', 'otherDates']
            .filter((name) => name in record)
            .map((name) => [name, comma(record[name])]),
        ),
      }))(picture);
      const sources = names.sources.map((source) => ({ ...source, title: comma(source['title']) }));
      return { ...names, head: { ...names.head, themes: comma(names.head['themes']) }, sources };
    },
  ],
  [
    /sources? (has|have) the title of another/,
    (picture) => ({
      ...picture,
      sources: [...new Map(picture.sources.toReversed().map((each) => [each['title'], each])).values()],
    }),
  ],
  [/sources? stands? as text|^Sources stand in the text/, (picture) => ({ ...picture, sources: [] })],
  [/outlines? of/, (picture) => ({ ...picture, sources: picture.sources.map((source) => without(source, 'outline')) })],
  [
    /sources? loses? what date and notes rest on/,
    (picture) => ({
      ...picture,
      sources: picture.sources.map((source) => ({
        ...source,
        date: (source['date'] as Said | undefined)?.['edtf'],
        notes: listed(source, 'notes').map((each) => without(each, 'citations')),
      })),
    }),
  ],
  [/entit(y|ies) (is|are) left out/, (picture) => ({ ...picture, entities: [], head: { ...picture.head, kinds: [] } })],
  [/no date and (is|are) left out/, (picture) => ({ ...picture, events: picture.events.filter(({ date }) => date) })],
  [
    /years 1 to 9999 alone/,
    (picture) => ({
      ...picture,
      events: picture.events.filter(({ date }) => /^\d{4}(?!.*Y)/.test(edtfOf(date)) || /\/[12]/.test(edtfOf(date))),
    }),
  ],
  [/relations? (is|are) left out$/, (picture) => ({ ...picture, relations: [] })],
  [
    /schema\.org has no word/,
    (picture) => {
      const events = new Set(picture.events.map(({ id }) => id));
      const familyOf = (id: unknown) => (events.has(id) ? 'event' : 'entity');
      const relations = picture.relations.filter(({ type, from, to }) => {
        const id = String(type).split(' | ')[0]?.replaceAll(' ', '-') ?? '';
        return schemaProperty(id, familyOf(from), familyOf(to)) !== null;
      });
      return { ...picture, relations };
    },
  ],
  [
    /relations? loses? all but what is said/,
    (picture) => ({ ...picture, relations: picture.relations.map(({ type, from, to }) => ({ type, from, to })) }),
  ],
];

const edtfOf = (date: unknown): string => String((date as Said | undefined)?.['edtf'] ?? '');
