import { expect, test } from 'vitest';
import { createDatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { readMappingLine } from './mappingLine';
import { type KeptMapping, readTableFiles } from './readTableFiles';
import type { TableMapping } from './tableMapping';
import { delimitedTable } from './text/rawTable';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Whether something is asked, how each table is read, and the questions. */
function asked(files: readonly (readonly [string, string])[], mappings: readonly KeptMapping[]): string[] {
  const raws = files.flatMap(([name, text]) => delimitedTable({ name, bytes: bytesOf(text) }) ?? []);
  const read = readTableFiles(raws, mappings, createDatasetBuilder('Test', 'a table'));
  if (!read.ok) return [read.failure.message];
  const lines = read.value.tables.map(({ line, recognition: { questions } }) => {
    const open = questions.map(({ sort, example, count }) => ` ? ${sort} ${example} ×${count}`).join('');
    return `${line}${open}`;
  });
  return [read.value.isAsked ? 'asked' : 'read', ...lines];
}

const mappingOf = (line: string): TableMapping => {
  const read = readMappingLine(line);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
};
const kept = (columns: readonly string[], line: string, name: string | null = null): KeptMapping => ({
  name,
  columns,
  mapping: mappingOf(line),
});

const LEFT_OPEN = kept(['Title', 'Signed'], '--role=events --title=Title --date=Signed');

test('a mapping of another time that left the order open is asked, where this file needs it', () => {
  expect(asked([['a.csv', 'Title,Signed\nPeace,1848-04-03']], [LEFT_OPEN])).toEqual([
    'read',
    '--role=events --title=Title --date=Signed',
  ]);
  expect(asked([['a.csv', 'Title,Signed\nPeace,03/04/1848']], [LEFT_OPEN])).toEqual([
    'asked',
    '--role=events --title=Title --date=Signed ? day-month-order 03/04/1848 ×1',
  ]);
  expect(asked([['a.csv', 'Title,Signed\nPeace,03/04/1848\nWar,14/04/1848']], [LEFT_OPEN])).toEqual([
    'read',
    '--role=events --order=day-first --title=Title --date=Signed',
  ]);
});

test('a column that a person makes one of dates is looked at for the order of day and month', () => {
  const said = kept(['Title', 'Signed', 'Void'], '--role=events --title=Title --date=Void', 'a.csv');
  expect(asked([['a.csv', 'Title,Signed,Void\nPeace,1848-04-03,05/06/1849']], [said])).toEqual([
    'asked',
    '--role=events --title=Title --date=Void ? day-month-order 05/06/1849 ×1',
  ]);
});

test('a table that is split in another way is shown again, with the columns that come of it', () => {
  const file = ['a.csv', 'Title;Signed\nPeace, at last;1848-04-03\nWar, again;1849'] as const;
  const again: KeptMapping = {
    ...kept(['Title;Signed', 'Column 2'], "--role=entities --delimiter=';' --title='Title;Signed'", 'a.csv'),
    isShownAgain: true,
  };
  expect(asked([file], [again])[0]).toBe('asked');
  expect(asked([file], [again])[1]).toBe("--role=events --delimiter=';' --title=Title --date=Signed");
});

test('what was said of columns that are still there outlives another encoding', () => {
  const again: KeptMapping = {
    ...kept(['Title', 'Signed'], '--role=entities --encoding=windows-1252 --title=Signed', 'a.csv'),
    isShownAgain: true,
  };
  expect(asked([['a.csv', 'Title,Signed\nPeace,1848']], [again])).toEqual([
    'asked',
    '--role=entities --encoding=windows-1252 --title=Signed',
  ]);
});

test('what is put right in cells is told, and a person can have them as they are written, now and another time', () => {
  const text = 'Town,Founded,Harbour\nTrieste,1719,deep\nMilan,1805,NA\nGenoa,1851,open roads\n';
  const raws = [delimitedTable({ name: 'a.csv', bytes: bytesOf(text) }) ?? []].flat();
  const readWith = (mappings: readonly KeptMapping[]) => {
    const into = createDatasetBuilder('Test', 'a table');
    const read = readTableFiles(raws, mappings, into);
    const built = into.build();
    const holdsWord = built.ok && JSON.stringify(built.value.dataset.entities).includes('"NA"');
    return { holdsWord, putRight: read.ok ? read.value.tables[0]?.putRight : [] };
  };
  const found = readWith([]);
  expect(found.holdsWord).toBe(false);
  expect(found.putRight).toHaveLength(1);
  expect(found.putRight?.[0]).toContain('NA');
  const line = '--role=entities --cells=written --title=Town --start=Founded';
  for (const name of ['a.csv', null]) {
    const written = readWith([kept(['Town', 'Founded', 'Harbour'], line, name)]);
    expect(written).toEqual({ holdsWord: true, putRight: [] });
  }
});

test('two tables of one name are told apart by their columns', () => {
  const files = [
    ['data.csv', 'Title,Signed\nPeace,1848'],
    ['data.csv', 'Name,Born\nA. Envoy,1801'],
  ] as const;
  const lines = ['--role=events --title=Title --date=Signed', '--role=entities --title=Name --start=Born'];
  const said = [
    kept(['Title', 'Signed'], lines[0] ?? '', 'data.csv'),
    kept(['Name', 'Born'], lines[1] ?? '', 'data.csv'),
  ];
  expect(asked(files, said)).toEqual(['read', ...lines]);
});

test('a mapping that names a column which is not there is refused, and nothing is guessed instead', () => {
  const said = kept([], '--role=events --title=Titel', 'a.csv');
  expect(asked([['a.csv', 'Title,Signed\nPeace,1848']], [said])).toEqual(['“a.csv” has no column “Titel”']);
});

const SHORT = ['a.csv', 'Title,Signed\nPeace,03/04/48\nWar,1912'] as const;

test('the century is asked beside the order, until both are said', () => {
  const question = ' ? day-month-order 03/04/48 ×1 ? century 03/04/48 ×1';
  const lines = ['--role=events', '--title=Title --date=Signed'] as const;
  expect(asked([SHORT], [])).toEqual(['asked', `${lines.join(' ')}${question}`]);
  for (const half of ['--order=day-first', '--century=1900-1999']) {
    const line = [lines[0], half, lines[1]].join(' ');
    expect(asked([SHORT], [kept(['Title', 'Signed'], line)])[0]).toBe('asked');
  }
  for (const century of ['1800-1899', 'undated']) {
    const line = [lines[0], `--order=day-first --century=${century}`, lines[1]].join(' ');
    expect(asked([SHORT], [kept(['Title', 'Signed'], line)])[0]).toBe('read');
  }
});

test('the century that was said is listed as assumed, with what it made of the years', () => {
  const problemsOf = (century: string): string[] => {
    const into = createDatasetBuilder('Test', 'a table');
    const raw = delimitedTable({ name: SHORT[0], bytes: bytesOf(SHORT[1]) });
    const line = `--role=events --order=month-first --century=${century} --title=Title --date=Signed`;
    readTableFiles(raw === null ? [] : [raw], [kept(['Title', 'Signed'], line)], into);
    const built = into.build();
    return built.ok ? built.value.problems.map(({ effect, message }) => `${effect}: ${message}`) : [];
  };
  expect(problemsOf('1800-1899')).toEqual([
    'assumed: A date has two digits of its year, such as “03/04/48”, and was read so: 48 is 1848',
  ]);
  expect(problemsOf('undated')).toEqual([
    'kept: “03/04/48” has two digits of its year, and it was said to leave it undated',
  ]);
});

test('events that only lack a title, and are called by a place of their own, are read without a question', () => {
  const rows = ['3 km S of Kew', 'Coast of Rio', '9 km N of Oslo', 'Off Malta'].map(
    (place, i) => `1901-0${i + 1}-26T07:41:15Z,5.${i},${place},quake`,
  );
  expect(asked([['quakes.csv', `time,mag,place,type\n${rows.join('\n')}\n`]], [])[0]).toBe('read');
  const same = [...rows, ...rows, ...rows].map((row) => row.replace(/,[^,]*,quake$/, ',Kew,quake'));
  expect(asked([['quakes.csv', `time,mag,place,type\n${same.join('\n')}\n`]], [])[0]).toBe('asked');
});
