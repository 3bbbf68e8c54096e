import { expect, test } from 'vitest';
import { readFiles } from '../../readFiles';
import { fixtureBytes, linesOf } from '../../testing/readFixture';

const MADE = { most: 1000, mappings: [], onProgress: () => undefined };

async function read(name: string, bytes: Uint8Array<ArrayBuffer>) {
  const done = await readFiles([{ name, bytes }], MADE);
  if (!done.ok || 'asked' in done.value) throw new Error('It was not read');
  return done.value;
}

const readFixture = (name: string) => read(name, fixtureBytes(new URL(`./fixtures/${name}`, import.meta.url)));
const readJson = (json: unknown) => read('list.json', new TextEncoder().encode(JSON.stringify(json)));

const fieldsOf = (
  record: { readonly fields?: readonly { readonly label: string; readonly value: string }[] | undefined } | undefined,
) => (record?.fields ?? []).map(({ label, value }) => `${label}: ${value}`);

test('each of a list of sources stays one of its own, also where one has words for an address, or none', async () => {
  const [first, second] = ['https://example.org/minutes', 'https://example.org/sketch'];
  const { dataset } = await readJson([
    {
      title: 'First meeting',
      date: '1931-04-02',
      links: [
        { label: 'Minutes', url: first },
        { label: 'Map', url: 'TO FOLLOW' },
        { label: 'Letter', url: '' },
        { label: 'Sketch', url: second },
      ],
    },
    { title: 'Second meeting', date: '1932-05-03', links: [{ label: 'Plan', url: 'TO FOLLOW' }] },
    { title: 'Third meeting', date: '1933-05-03', links: [{ label: 'Minutes', url: 'https://example.org/third' }] },
  ]);
  const sources = new Map(dataset.sources.map(({ id, title, url }) => [id, [title, url]]));
  expect(dataset.events.map(({ citations = [] }) => citations.map(({ source }) => sources.get(source)))).toEqual([
    [
      ['Minutes', first],
      ['Map (TO FOLLOW)', undefined],
      ['Letter', undefined],
      ['Sketch', second],
    ],
    [['Plan (TO FOLLOW)', undefined]],
    [['Minutes', 'https://example.org/third']],
  ]);
});

test('each of a list of sources that are texts is one of its own, whatever signs it has', async () => {
  const { dataset } = await readJson([
    { title: 'Fire', date: '1990-01-02', sources: ['https://example.org/a', 'Town paper, page 3; with a map'] },
    { title: 'Flood', date: '1991-02-03', sources: ['Ledger'] },
    { title: 'Storm', date: '1992-03-04', sources: 'Diary' },
    { title: 'Calm', date: '1993-03-04', sources: [] },
    { title: 'Quake', date: '1994-03-04', sources: [{ title: 'Report', url: 'https://example.org/b' }, 'Ledger'] },
  ]);
  const sources = new Map(dataset.sources.map(({ id, title, url }) => [id, [title, url]]));
  expect(dataset.events.map(({ citations = [] }) => citations.map(({ source }) => sources.get(source)))).toEqual([
    [
      ['https://example.org/a', 'https://example.org/a'],
      ['Town paper, page 3; with a map', undefined],
    ],
    [['Ledger', undefined]],
    [['Diary', undefined]],
    [],
    [
      ['Report', 'https://example.org/b'],
      ['Ledger', undefined],
    ],
  ]);
});

test('a source that has an address of its own keeps it beside the address of its row', async () => {
  const [page, proof] = ['https://example.org/fair/', 'https://example.org/fair/news/'];
  const { dataset } = await readJson([
    { title: 'Fair', date: '1931-04-02', url: page, source: proof },
    { title: 'Market', date: '1931-05-02', url: page, source: page },
    { title: 'Auction', date: '1931-06-02', url: page, source: 'Town book' },
  ]);
  const sources = new Map(dataset.sources.map(({ id, title, url }) => [id, [title, url]]));
  expect(dataset.events.map(({ citations = [] }) => citations.map(({ source }) => sources.get(source)))).toEqual([
    [
      [page, page],
      [proof, proof],
    ],
    [[page, page]],
    [['Town book', page]],
  ]);
});

test('what records hold is joined to them, dated and placed, and nothing is left as JSON', async () => {
  const { dataset, problems } = await readFixture('dams.json');
  expect(linesOf(dataset)).toEqual([
    'event · Upper Dam · 1931-04-02 · water',
    'event · Lower Dam · 1935-07 · power',
    'event · Survey begun · 1929-05-01',
    'event · Wall raised · 1930',
    'event · Survey of the strath · 1934-02',
    'person · Ann Lee · undated',
    'person · Bob Ray · undated',
    'person · Cy Oak · undated',
    'upper-dam –engineer→ ann-lee',
    'upper-dam –founder→ bob-ray',
    'lower-dam –engineer→ ann-lee',
    'lower-dam –engineer→ cy-oak',
    'survey-begun –phases-of→ upper-dam',
    'wall-raised –phases-of→ upper-dam',
    'survey-of-the-strath –phases-of→ lower-dam',
  ]);
  expect(dataset.events[0]?.place).toBe('Glen');
  expect(dataset.sources.map(({ title, url }) => [title, url])).toEqual([
    ['The Glen Papers', 'https://example.org/1'],
    ['Report', 'https://example.org/2'],
  ]);
  expect(fieldsOf(dataset.events[0])).toEqual([
    'latitude: 57.1',
    'longitude: -4.2',
    'location.country: Scotland',
    'people details: Ann Lee – born: 1890',
    'sources details: The Glen Papers – type: archive',
    'tags details: slug: w',
    'gauge.height: 30',
    'gauge.units: m; ft',
    'gauge.by.maker: Kew',
    'gauge.by.set.year: 1930',
    'path: 5, 35; 25, 45',
  ]);
  expect(problems.map(({ message }) => message)).toContain(
    'Lists within the rows were taken apart: the names in “people” as joined to their rows; the addresses in “sources” as sources; what is dated in “phases” as 3 records of their own, each joined to the row that it stands in',
  );
});

test('a part that one record has and another lacks is empty there, also under a name that every object has', async () => {
  const { dataset } = await readJson([
    {
      title: 'Race',
      date: '1931',
      car: { number: 7, constructor: 'Bugatti' },
      laps: [{ date: '1931-05-01', what: 'Start' }],
    },
    {
      title: 'Rally',
      date: '1932',
      car: { number: 8 },
      laps: [{ date: '1932-05-01', what: 'Finish', constructor: 'Fiat' }],
    },
  ]);
  expect(dataset.events.map((event) => [event.title, ...fieldsOf(event)])).toEqual([
    ['Race', 'car.number: 7', 'car.constructor: Bugatti'],
    ['Rally', 'car.number: 8'],
    ['Start'],
    ['Finish', 'constructor: Fiat'],
  ]);
});

test('lists that stand in cells as JSON or as Python writes them are read alike', async () => {
  const { dataset } = await readFixture('meetings.csv');
  expect(linesOf(dataset)).toEqual([
    'event · First meeting · 1901-02-03',
    'event · Second meeting · 1902-02-03',
    'event · Third meeting · 1903-02-03',
    'person · Ann Lee · undated',
    "person · Bo O'Neil · undated",
    'first-meeting –speakers→ ann-lee',
    'first-meeting –speakers→ bo-o-neil',
    'second-meeting –speakers→ ann-lee',
  ]);
  expect(fieldsOf(dataset.events[0])).toEqual([
    'genres: classical; early romantic',
    "speakers details: Ann Lee – role: chair, org: Kew; Bo O'Neil – role: host",
    'ref: [4]',
  ]);
  expect(dataset.sources.map(({ title, url }) => [title, url])).toEqual([
    ['https://example.org/1', 'https://example.org/1'],
    ["Bo's notes", 'https://example.org/2'],
  ]);
});

test('what a row has several of is not what it is called, and an address with a name is where it can be read', async () => {
  const { dataset } = await readJson([
    {
      year: 1901,
      description: 'A bridge falls',
      wiki: [{ title: 'Bridges', page: 'https://example.org/b' }],
      arches: [{ name: 'North' }],
    },
    { year: 1902, description: 'It is raised again', wiki: [], arches: [{ name: 'South' }, { name: 'East' }] },
  ]);
  expect(dataset.events.map(({ title }) => title)).toEqual(['A bridge falls', 'It is raised again']);
  expect(dataset.sources.map(({ title }) => title)).toEqual(['Bridges']);
  expect(fieldsOf(dataset.events[1])).toEqual(['arches: South; East']);
});

test('a name in two parts is one, and what is dated stays a detail where no row has a name of its own', async () => {
  const { dataset } = await readJson([
    { author: { first: 'Ann', last: 'Lee' }, date: '1901', work: 'Tides', prints: [{ year: 1902, title: 'Second' }] },
    { author: { first: 'Bob', last: 'Ray' }, date: '1903', work: 'Winds', prints: [{ year: 1904, title: 'Third' }] },
  ]);
  expect(dataset.entities.map(({ title }) => title)).toEqual(['Ann Lee', 'Bob Ray']);
  expect(dataset.events.map(({ title }) => title)).toEqual(['Tides', 'Winds']);
  expect(fieldsOf(dataset.events[0])).toContain('prints: Second');
});

test('names in parts are whole, and what stands under a name or an id is known by it', async () => {
  const { dataset } = await readJson({
    a: { name: { first: 'Ann', last: 'Lee' }, life: { born: { year: 1900, month: 2 } }, id: 7 },
    b: { name: { first: 'Bob', last: 'Ray' }, life: { born: { year: 1904 } }, id: 8 },
  });
  expect(dataset.entities.map(({ title }) => title)).toEqual(['Ann Lee', 'Bob Ray']);
  expect(fieldsOf(dataset.entities[0])).toEqual(['id: 7', 'name.first: Ann', 'name.last: Lee', 'key: a']);
  expect(dataset.entities[0]?.existence?.edtf).toMatch(/^1900-02/);
  const crews = await readJson({
    'Ark 1': { launch: '1969-07-16', crew: [{ name: 'Ann Lee', role: 'Pilot' }] },
    'Ark 2': { launch: '1971-01-31', crew: [{ name: 'Bob Ray', role: 'Pilot' }] },
  });
  expect(crews.dataset.events.map(({ title, date }) => [title, date?.edtf])).toEqual([
    ['Ark 1', '1969-07-16'],
    ['Ark 2', '1971-01-31'],
  ]);
});
