/** Owns how a row of a table becomes an event or an entity, with relations to what it names. */

import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { Filling } from '../../model/dataset/filling';
import type { EventInput } from '../../model/dataset/recordInputs';
import type { Names } from './createNames';
import type { ReadCellDates } from './readCellDates';
import type { ColumnField, TableRole } from './tableMapping';
import type { Plan } from './tablePlan';
import { cellOf, commonOf, piecesOf, type Row, withAddress } from './tableRow';

export function readRecordRow(
  row: Row,
  plan: Plan,
  role: TableRole,
  readDates: ReadCellDates,
  names: Names,
  into: DatasetBuilder,
) {
  const cell = (field: ColumnField) => cellOf(row, plan.one.get(field));
  const id = cell('id');
  const title = cell('title') || id;
  const key = names.row(role, row.table, id, title, row.at);
  const themes: string[] = [];
  const aliases: string[] = [];
  for (const { field, at, splitter } of plan.shared) {
    if (field === 'themes') themes.push(...piecesOf(cellOf(row, at), splitter));
    else if (field === 'aliases') aliases.push(...piecesOf(cellOf(row, at), splitter));
  }
  const { date, fields, sources } = commonOf(row, plan, readDates, into, title || row.path);
  const internal = cell('internal');
  if (internal !== '' && !YES.test(internal) && !NO.test(internal)) fields.push({ label: 'Internal', value: internal });
  const url = cell('url');
  const place = role === 'events' ? cell('place') : '';
  // Filled in one by one: at 100,000 rows, spreading parts that may be there costs as much as reading the file.
  const input: Filling<EventInput> = { key, title, at: row.path };
  for (const field of ['kind', 'track', 'short', 'summary'] as const) {
    const value = cell(field);
    if (value !== '') input[field] = value;
  }
  if (themes.length > 0) input.themes = themes;
  if (aliases.length > 0) input.aliases = aliases;
  if (date !== undefined) input.date = date;
  if (fields.length > 0) input.fields = fields;
  if (YES.test(internal)) input.isInternal = true;
  if (role === 'events') {
    input.sources = withAddress(sources, url);
    if (place !== '') input.place = place;
    into.event(input);
  } else {
    input.sources = sources;
    if (url !== '') input.url = url;
    into.entity(input);
  }
  for (const { field, at, splitter, kind, relation, column } of plan.shared) {
    if (field !== 'entities') continue;
    for (const name of piecesOf(cellOf(row, at), splitter)) {
      into.relation({ from: key, to: names.find(name, row.path, kind), label: relation ?? column, at: row.path });
    }
  }
}

const YES = /^(?:1|true|yes|y|x|ja|oui|si|sí|vrai|wahr|intern(?:al)?)$/i;

const NO = /^(?:0|false|no|n|nein|non|nee|faux|falsch|public|öffentlich)$/i;
