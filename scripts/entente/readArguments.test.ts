import { expect, test } from 'vitest';
import { readArguments } from './readArguments';

const read = (...args: string[]) => {
  const command = readArguments(args);
  return command.ok ? command.value : `${command.failure.message} | ${command.failure.hint}`;
};

test('options after a file are those of its table, also before the only one', () => {
  expect(read('check', 'a.csv', '--role=events', 'b.csv', '--order=day-first', '--json')).toMatchObject({
    files: ['a.csv', 'b.csv'],
    isJson: true,
    tables: [
      { table: 'a.csv', line: ['--role=events'] },
      { table: 'b.csv', line: ['--order=day-first'] },
    ],
  });
  expect(read('check', '--order=day-first', '-')).toMatchObject({
    files: ['-'],
    tables: [{ table: '-', line: ['--order=day-first'] }],
  });
  expect(read('check', '--order=day-first', 'a.csv', 'b.csv')).toContain('stands before several files');
});

test('a mapping names its table, with a drive of Windows too', () => {
  expect(read('check', 'C:\\data\\a.csv', '--mapping=C:\\data\\a.csv:--role=events --date=When')).toMatchObject({
    tables: [{ table: 'C:\\data\\a.csv', line: '--role=events --date=When' }],
  });
  expect(read('check', 'a.zip', '--mapping=nonsense')).toContain('is not of the form');
});

test('the first --to with a format is the format, another one is a column', () => {
  expect(read('convert', 'a.csv', '--role=relations', '--to=gexf', '--from=A', '--to=csv')).toMatchObject({
    to: 'gexf',
    tables: [{ line: ['--role=relations', '--from=A', '--to=csv'] }],
  });
  expect(read('convert', 'a.csv', '--from=A', '--to=B', '--to', 'ics')).toMatchObject({
    to: 'icalendar',
    tables: [{ line: ['--from=A', '--to=B'] }],
  });
  expect(read('check', 'a.csv', '--to=gexf')).toMatchObject({ tables: [{ line: ['--to=gexf'] }] });
});

test.each([
  [['frobnicate', 'a.csv'], '“frobnicate” is no command'],
  [['check'], 'No file is named'],
  [['check', 'a.csv', 'a.csv'], 'is named twice'],
  [['check', 'a.csv', '--colour'], '--colour is no option of check'],
  [['check', 'a.csv', '--json=yes'], '--json takes no value'],
  [['convert', 'a.csv'], 'It is not said what to convert to: --to=csv, --to=xlsx'],
  [['convert', 'a.csv', '--to=csv', '--out=b.csv'], 'Name it “b.zip”'],
  [['convert', 'a.csv', '--to=gexf', '--out='], '--out needs a value'],
  [['bundle', 'a.csv', '--without=internal,secrets'], '--without takes internal, external, notes'],
  [['bundle', 'a.csv', '--with=everything'], '--with takes internal, external, notes'],
  [['bundle', 'a.csv', '--with=notes', '--without=external,notes'], '“notes” is named by --with and by --without'],
])('%j is wrong usage', (args, words) => {
  expect(read(...args)).toContain(words);
});

test('help is given where nothing is asked, and where it is', () => {
  for (const args of [[], ['help'], ['--help'], ['convert', '-h']]) expect(read(...args)).toEqual({ type: 'help' });
});
