/** Owns a history of every class of date, for the journeys that look at how dates are drawn and said. */

const CITATIONS = [{ source: 'paper', supports: 'the whole record' }];

/** Title, EDTF text, and what the record is besides. */
type Line = readonly [title: string, edtf: string, more?: object];

const EVENTS: readonly Line[] = [
  ['Exact day', '2011-04-14'],
  ['Doubted day', '2011-08-14?'],
  ['About a day', '2011-12-14~'],
  ['Known month', '2012-05'],
  ['Known year', '2012'],
  ['About a month', '2011-11~'],
  ['Doubted month', '2012-09?'],
  ['Doubted and approximate', '2013-04%'],
  ['A season', '2013-21'],
  ['One of two', '[2014-10..2014-11]'],
  ['By a date', '../2011-12-31'],
  ['Planned by a date', '../2013-12-31', { planned: true }],
  ['Planned day', '2014-03-26', { planned: true }],
  ['Two days', '2011-04-14/2011-04-15'],
];

const LIVES: readonly Line[] = [
  ['Sharp life', '2010-11-20/2013-05-01'],
  ['Loose life', '2010-07/2013-06'],
  ['Ends about then', '2011-01-01/2013-03~'],
];

const LIMITS: readonly Line[] = [
  ['Since perhaps then', '2010-11?/..'],
  ['Goes on', '2012-02-01/..'],
  ['Went on before', '../2012-06-01'],
  ['End unknown', '2010-03-01/'],
  ['Start unknown', '/2014-02-01'],
  ['Some time on', '/..'],
];

const UNREADABLE: readonly Line[] = [
  ['Month thirteen', '2011-13'],
  ['Thirtieth of February', '2011-02-30'],
  ['End before start', '2012/2011'],
  ['In words', 'last spring'],
];

const idOf = (title: string): string => title.toLowerCase().replace(/\W+/g, '-');

const described = (title: string) => ({
  id: idOf(title),
  title,
  summary: `${title}, for the tests.`,
  themes: ['dates'],
  citations: CITATIONS,
});

const eventOf = ([title, edtf, more]: Line) => ({
  ...described(title),
  kind: 'meeting',
  track: 'moments',
  date: { edtf, basis: 'stated' },
  ...more,
});

const entityOf = ([title, edtf, more]: Line) => ({
  ...described(title),
  kind: 'group',
  track: LIMITS.some(([other]) => other === title) ? 'limits' : 'lives',
  existence: { edtf, basis: 'stated' },
  ...more,
});

const historyOf = (title: string, opening: string, events: readonly Line[], entities: readonly Line[]): string =>
  JSON.stringify({
    format: 'entente',
    version: 1,
    id: idOf(title),
    title,
    description: 'A history for the tests.',
    opening,
    themes: [{ id: 'dates', label: 'Dates' }],
    tracks: [
      { id: 'moments', label: 'Moments' },
      { id: 'lives', label: 'Lives' },
      { id: 'limits', label: 'Limits' },
    ],
    sources: [{ id: 'paper', kind: 'document', title: 'A paper', short: 'Paper' }],
    events: events.map(eventOf),
    entities: entities.map(entityOf),
    relations: [],
    undertakings: [],
  });

/** The text of a file with every class of date, and four events whose dates cannot be read. */
export const datedHistory = (): string =>
  historyOf('Every class of date', '2010/2014', [...EVENTS, ...UNREADABLE], [...LIVES, ...LIMITS]);

/** The text of a file of antiquity, with years before 1 and before 100. */
export const ancientHistory = (): string =>
  historyOf(
    'Antiquity',
    '-0060/0120',
    [
      ['Ides of March', '-0043-03-15'],
      ['Actium', '-0030-09-02'],
      ['A year without zero', '0000'],
      ['Teutoburg', '0009-09'],
      ['Vesuvius', '0079-10-24~'],
    ],
    [['Augustus', '-0026-01-16/0014-08-19']],
  );

/** The text of a file of years beyond 9999, and beyond what a browser's own dates hold. */
export const distantHistory = (): string =>
  historyOf(
    'Far ahead',
    '9990/Y12900',
    [
      ['Last of four digits', '9999-12-31'],
      ['Year twelve thousand', 'Y12000'],
      ['Half life', 'Y170000002'],
    ],
    [],
  );
