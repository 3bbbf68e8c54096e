import { expect, test } from 'vitest';
import { writeMappingLine } from '../../formats/table/mappingLine';
import type { ColumnField, TableMapping, TableRole } from '../../formats/table/tableMapping';
import { chooseField, chooseRole, detailUse } from './changeMapping';

const mappingOf = (role: TableRole, fields: Readonly<Record<string, ColumnField>>): TableMapping => ({
  role,
  delimiter: null,
  encoding: null,
  order: null,
  century: null,
  columns: Object.entries(fields).map(([column, field]) => ({ column, field })),
});

const VOYAGES = ['Name', 'Sailed', 'Crew', 'Port', 'Source', 'Target'];
const voyages = mappingOf('events', { Name: 'title', Sailed: 'date', Port: 'place', Source: 'source' });

const chosen = (mapping: TableMapping, column: string, field: ColumnField, values: readonly string[] = []) =>
  writeMappingLine(chooseField(mapping, column, field, VOYAGES, values));
const inRole = (mapping: TableMapping, role: TableRole) => writeMappingLine(chooseRole(mapping, role, VOYAGES));

test('what only one column may be is taken from the other one', () => {
  expect(chosen(voyages, 'Port', 'title')).toBe('--role=events --date=Sailed --title=Port --source=Source');
});

test('what several columns may be is left to the others', () => {
  const themed = chooseField(voyages, 'Port', 'themes', VOYAGES, []);
  expect(chosen(themed, 'Crew', 'themes')).toBe(
    '--role=events --title=Name --date=Sailed --themes=Crew --themes=Port --source=Source',
  );
});

test('a column that becomes a detail is no longer named', () => {
  expect(chosen(voyages, 'Sailed', 'field')).toBe('--role=events --title=Name --place=Port --source=Source');
});

test('columns stand in the order of the table, whichever was chosen last', () => {
  const mapping = chooseField(mappingOf('events', { Port: 'place' }), 'Name', 'title', VOYAGES, []);
  expect(writeMappingLine(mapping)).toBe('--role=events --title=Name --place=Port');
});

test('what splits the cells of a column of names is found in its values', () => {
  expect(chosen(voyages, 'Crew', 'entities', ['James Cook; Joseph Banks'])).toContain("--entities=Crew --split=';'");
  expect(chosen(voyages, 'Crew', 'entities', ['James Cook'])).not.toContain('--split');
});

test('a column that names persons by its own name is one of persons, until another kind is said', () => {
  const fields = mappingOf('events', { Title: 'title' });
  const named = chooseField(fields, 'Painter', 'entities', ['Title', 'Painter'], ['William Hodges']);
  expect(writeMappingLine(named)).toBe('--role=events --title=Title --entities=Painter --of-kind=Person');
  const said = detailUse(named, 'Painter', 'kind', 'Studio');
  expect(writeMappingLine(said)).toContain('--entities=Painter --of-kind=Studio');
});

test('what was said of a column of names stays while it still holds names, and no longer', () => {
  const joined = chooseField(voyages, 'Crew', 'entities', VOYAGES, []);
  const split = detailUse(detailUse(joined, 'Crew', 'splitter', '/'), 'Crew', 'kind', 'Sailor');
  expect(writeMappingLine(split)).toContain("--entities=Crew --split='/' --of-kind=Sailor");
  expect(chosen(split, 'Crew', 'themes')).toContain("--themes=Crew --split='/' --place");
  expect(chosen(split, 'Crew', 'short')).toContain('--short=Crew --place');
});

test('an emptied text takes back what was said of names', () => {
  const joined = detailUse(chooseField(voyages, 'Crew', 'entities', VOYAGES, []), 'Crew', 'relation', 'sailed on');
  expect(writeMappingLine(joined)).toContain("--joined-by='sailed on'");
  expect(writeMappingLine(detailUse(joined, 'Crew', 'relation', ''))).not.toContain('--joined-by');
});

test('another role drops what it does not have, and takes by their names what the first had not', () => {
  expect(inRole(voyages, 'entities')).toBe('--role=entities --title=Name --date=Sailed --source=Source');
  expect(inRole(voyages, 'relations')).toBe('--role=relations --date=Sailed --from=Source --to=Target');
  expect(inRole(mappingOf('relations', { Source: 'from', Target: 'to', Sailed: 'date' }), 'events')).toBe(
    '--role=events --title=Name --date=Sailed --source=Source',
  );
});

test('delimiter, encoding and order stay as they were said', () => {
  const said: TableMapping = { ...voyages, delimiter: ';', encoding: 'macintosh', order: 'day-first' };
  expect(inRole(said, 'entities')).toMatch(/^--role=entities --delimiter=';' --encoding=macintosh --order=day-first /);
});
