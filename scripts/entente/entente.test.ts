/** The command line as a person calls it, in a process and a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { sampleDataset } from '../../src/model/testing/sampleDataset';

const script = fileURLToPath(new URL('../entente.mjs', import.meta.url));
const fixture = (path: string) => fileURLToPath(new URL(`../../src/formats/${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'entente-'));
afterAll(() => rmSync(folder, { recursive: true }));

function entente(args: readonly string[], input = '') {
  const done = spawnSync(process.execPath, [script, ...args], { cwd: folder, input, encoding: 'utf8' });
  return { code: done.status, out: done.stdout, told: done.stderr };
}

/** An app without data. */
const TEMPLATE =
  '<meta name="entente-marking" content="" /><script type="application/json" id="entente-data"></script><script>0</script>';

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);

test('check lists what is wrong by what was done, with where and a hint, and counts what is lost', {
  timeout: 120_000,
}, () => {
  const { code, out } = entente(['check', fixture('gexf/fixtures/ugly.gexf')]);
  expect(code).toBe(1);
  expect(out).toContain('0 events, 6 entities, 3 relations');
  expect(out).toContain(`Kept without a part (2)
  node 3, No id: It has no id, so nothing can be joined to it.
  node 5: It has no id, so nothing can be joined to it.
    Give it an id.`);
  expect(out).toContain('Without a relation (3)');
});

test('several tables are one history, each read as is said after it', { timeout: 120_000 }, () => {
  put(
    'Reisen über See.csv',
    'Titel;Datum;Schiffe\nErste Reise;03/04/1768;Resolute\nZweite Reise;05/06/1772;Resolute\n',
  );
  put('ships.csv', 'name,built\nResolute,1770\n');
  const { code, out, told } = entente([
    'check',
    '--json',
    'Reisen über See.csv',
    '--order=month-first',
    'ships.csv',
    '--role=entities',
    '--title=name',
    '--start=built',
  ]);
  expect(told).toBe('');
  expect(JSON.parse(out)).toMatchObject({
    counts: { events: 2, entities: 1 },
    isSound: true,
    tables: [{ rows: 2 }, { name: 'ships.csv', line: '--role=entities --title=name --start=built' }],
  });
  expect(code).toBe(0);
});

test('what must be asked is refused with both readings, and the line that is printed reads the same', {
  timeout: 120_000,
}, () => {
  put('treaties.csv', 'Title,Date\nTreaty of A,03/04/1811\nTreaty of B,05/06/1812\nTreaty of C,07/08/12\n');
  const asked = entente(['check', 'treaties.csv']);
  expect(asked.code).toBe(2);
  expect(asked.told).toContain(
    '“03/04/1811” in the column “Date” can be 1811-04-03 with the day first, or 1811-03-04 with the month first',
  );
  expect(asked.told).toContain('--order=day-first or --order=month-first');
  // The century of the other dates comes first.
  const century =
    '“07/08/12” in the column “Date” has two digits of its year, and nothing says of which century.\nSay which it is after the file: --century=1800-1899 (12 is 1812) or --century=1900-1999 (12 is 1912) or --century=2000-2099 (12 is 2012) or --century=undated';
  expect(asked.told).toContain(century);
  // Where one of the two is said, the other is asked alone.
  const half = entente(['check', 'treaties.csv', '--order=day-first']);
  expect(half).toMatchObject({ code: 2, told: `treaties.csv: ${century}\n` });
  const said = entente(['check', 'treaties.csv', '--order=day-first', '--century=1800-1899']);
  expect(said.out).toContain('and was read so: 12 is 1812');
  expect(said).toMatchObject({ code: 0, out: expect.stringContaining('3 events') });
  const line = /read with (.*)/.exec(said.out)?.[1] ?? '';
  expect(entente(['check', 'treaties.csv', `--mapping=treaties.csv:${line}`])).toEqual(said);
});

test('dates are held against the present year, as in the app', { timeout: 120_000 }, () => {
  const years = Array.from({ length: 40 }, (_, i) => `${1900 + i},Event ${i}`);
  put('years.csv', ['date,title', ...years, `${new Date().getFullYear() + 501},Slip`].join('\n'));
  expect(entente(['check', 'years.csv']).out).toContain('Among years of the past stand some that are far ahead');
});

test('convert takes the standard input, says what is lost, and overwrites nothing unless forced', {
  timeout: 120_000,
}, () => {
  put('map.gexf', 'mine');
  const table = 'Title,Date,Place\nTransit of Venus,1769-06-03,Tahiti\n';
  const toFile = (...more: string[]) => entente(['convert', '-', '--to=gexf', '--out=map.gexf', ...more], table);
  expect(toFile()).toMatchObject({ code: 2, out: '' });
  expect(readFileSync(join(folder, 'map.gexf'), 'utf8')).toBe('mine');
  expect(toFile('--force').code).toBe(0);
  expect(readFileSync(join(folder, 'map.gexf'), 'utf8')).toContain('Transit of Venus');
  const calendar = entente(['convert', '--to=ics', 'map.gexf']);
  expect(calendar.out).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(calendar.code).toBe(0);
});

test('bundle writes the app with the history in it', { timeout: 120_000 }, () => {
  put('app.html', TEMPLATE);
  put('comets.json', '[{"name":"Comet","date":"1682-09-15"}]');
  const args = ['bundle', 'comets.json', '--template=app.html', '--marking=DRAFT', '--out=comets.html'];
  expect(entente(args)).toMatchObject({ code: 0, out: '' });
  const file = readFileSync(join(folder, 'comets.html'), 'utf8');
  expect(file).toContain('content="DRAFT"');
  expect(file).toContain('"1682-09-15"');
});

test('bundle leaves out internal records and the speaker’s notes unless they are asked for, and says so', {
  timeout: 120_000,
}, () => {
  put('app.html', TEMPLATE);
  const scene = { id: 'one', title: 'One', caption: '', view: 'v=1', notes: 'Speak slowly' };
  const events = sampleDataset.events.map((event) =>
    event.id === 'meeting' ? { ...event, title: 'Closed meeting', internal: true } : event,
  );
  put(
    'talk.json',
    JSON.stringify({ ...sampleDataset, events, briefings: [{ id: 'talk', title: 'Talk', scenes: [scene] }] }),
  );
  const bundled = (...more: string[]) => {
    const { code, told } = entente([
      'bundle',
      'talk.json',
      '--template=app.html',
      '--out=talk.html',
      '--force',
      ...more,
    ]);
    expect({ code, told }).toMatchObject({ code: 0 });
    return { told, file: readFileSync(join(folder, 'talk.html'), 'utf8') };
  };
  const plain = bundled();
  expect(plain.file).toContain('Summit, Lisbon');
  expect(plain.file).not.toContain('Closed meeting');
  expect(plain.file).not.toContain('Speak slowly');
  expect(plain.told).toContain(
    'Left out, unless --with=internal is said: 1 record marked internal.\nLeft out, unless --with=notes is said: the speaker’s notes of 1 scene.',
  );
  const whole = bundled('--with=internal,notes');
  expect(whole.file).toContain('Closed meeting');
  expect(whole.file).toContain('Speak slowly');
  expect(whole.told).not.toContain('Left out');
  expect(whole.told).toContain('Goes along, as --with=internal says: 1 record marked internal.');
});

test('what is no file, no format or no option is refused in words', { timeout: 120_000 }, () => {
  put('poem.txt', 'Roses are red.\n');
  put('options.gexf', readFileSync(fixture('gexf/fixtures/static-1.2.gexf'), 'utf8'));
  expect(entente(['check', 'nowhere.csv'])).toMatchObject({
    code: 2,
    told: expect.stringContaining('There is no file'),
  });
  expect(entente(['check', '--json', 'poem.txt'])).toMatchObject({
    code: 2,
    out: expect.stringContaining('"refused"'),
  });
  expect(entente(['check', 'options.gexf', '--order=day-first'])).toMatchObject({
    code: 2,
    told: expect.stringContaining('The file is no table'),
  });
});
