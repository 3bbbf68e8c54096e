/** Owns the reading of a TimelineJS sheet that was saved as CSV: https://timeline.knightlab.com/docs/using-spreadsheets.html */
import Papa from 'papaparse';
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { failure, type Result, success } from '../../model/result';
import { columnKey, isSheetHead, type SheetColumn } from './sheetColumns';
import { addSlide, type Slide } from './slide';
import { createSlideDates, type SlideDates } from './slideDate';

const PLACED = new Set<string>([
  'year',
  'month',
  'day',
  'time',
  'endyear',
  'endmonth',
  'endday',
  'endtime',
  'startdate',
  'enddate',
  'headline',
  'text',
  'media',
  'mediacredit',
  'type',
  'group',
  'tag',
] satisfies SheetColumn[]);

/** Reads the rows of a sheet; each is an event, an era, or the title. */
export function readTimelineSheet(text: string, into: DatasetBuilder): Result<null> {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''));
  const headRow = data.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const head = data[headRow] ?? [];
  if (!isSheetHead(head)) {
    return failure(
      'This is not the sheet of a TimelineJS timeline',
      'Its first row names the columns Year, Month, Day, Headline, Text, Media and so on. Save the sheet again as CSV.',
    );
  }
  for (const { row, message } of errors) {
    if (row === undefined) continue;
    const hint = 'The row is read as it stands. Look at the quotation marks in it.';
    into.problem({ path: `row ${row + 1}`, record: `row ${row + 1}`, message, hint, effect: 'kept', sort: 'value' });
  }
  const dates = createSlideDates(into);
  const columns = head.map((name) => ({ name: name.trim(), key: columnKey(name) }));
  let isTitled = false;
  data.forEach((cells, index) => {
    if (index <= headRow || cells.every((cell) => cell.trim() === '')) return;
    const slide = slideOf(cells, columns, `row ${index + 1}`, dates);
    // A second title is a slide among the others, as in TimelineJS.
    addSlide(slide.type === 'title' && isTitled ? { ...slide, type: 'event' } : slide, into);
    isTitled ||= slide.type === 'title';
  });
  return success(null);
}

interface Column {
  readonly name: string;
  readonly key: string;
}

function slideOf(cells: readonly string[], columns: readonly Column[], at: string, dates: SlideDates): Slide {
  const faults: string[] = [];
  const cell = (key: SheetColumn): string => cells[columns.findIndex((column) => column.key === key)]?.trim() ?? '';
  const type = cell('type').toLowerCase();
  const start =
    dates.ofParts({ year: cell('year'), month: cell('month'), day: cell('day'), time: cell('time') }, faults) ??
    dates.ofText(cell('startdate'), faults);
  const end =
    dates.ofParts(
      { year: cell('endyear'), month: cell('endmonth'), day: cell('endday'), time: cell('endtime') },
      faults,
    ) ?? dates.ofText(cell('enddate'), faults);
  const seen = new Set<string>();
  const fields = cells.flatMap((value, index) => {
    const { key = '', name = `Column ${index + 1}` } = columns[index] ?? {};
    const isRead = PLACED.has(key) && !seen.has(key);
    seen.add(key);
    return isRead ? [] : [{ label: name, value }];
  });
  const isKnown = type === '' || type === 'title' || type === 'era';
  return {
    at,
    type: type === 'title' || type === 'era' ? type : 'event',
    key: null,
    headline: cell('headline'),
    text: cell('text'),
    start,
    end,
    group: cell('group') || cell('tag'),
    media: cell('media'),
    credit: cell('mediacredit'),
    fields: isKnown ? fields : [...fields, { label: 'Type', value: cell('type') }],
    faults,
  };
}
