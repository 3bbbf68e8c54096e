/** Owns the reading of what vis-timeline is given: https://visjs.github.io/vis-timeline/docs/timeline/#Data_Format */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { failure, success } from '../../model/result';
import type { ReadInto } from '../format';
import { dateSpan, type WrittenDate } from '../text/dateSpan';
import { htmlToText } from '../text/htmlToText';
import { jsonText, listOf } from '../text/jsonText';
import { isObject, type JsonObject } from '../text/jsonValue';
import { headlineOfHtml } from '../text/titleOfHtml';
import { readVisDate } from './readVisDate';
import { visDateOrder } from './visDateOrder';

/** Reads a list of items, or `{ items, groups }`: groups are lanes, backgrounds are events of that kind. */
export const readVisTimeline: ReadInto<unknown> = (content, into) => {
  const items = isObject(content) ? content['items'] : content;
  if (!Array.isArray(items)) {
    return failure(
      'This is not a list of vis-timeline items',
      'Write the items as [{"content": "…", "start": "2014-03-26"}], or as {"items": […], "groups": […]}.',
    );
  }
  const lanes = readGroups(isObject(content) ? listOf(content['groups']) : [], into);
  const dates = createItemDates(items, into);
  items.forEach((item: unknown, index) => {
    const at = `items[${index}]`;
    if (isObject(item)) addItem(item, at, lanes, dates, into);
    else {
      const hint = 'It is left out. An item is an object with content and start.';
      into.problem({ path: at, record: at, message: 'It is not an item', hint, effect: 'skipped', sort: 'record' });
    }
  });
  listEmptyLanes(lanes, items, into);
  for (const [name, value] of isObject(content) ? Object.entries(content) : []) {
    if (name === 'items' || name === 'groups' || jsonText(value) === '') continue;
    const message = `“${name}” has no place in a data set: ${jsonText(value).slice(0, 80)}`;
    const path = name || 'a key without a name';
    into.problem({ path, record: path, message, hint: 'It is left out.', effect: 'skipped', sort: 'value' });
  }
  return success(null);
};

/** The words of each group, by its id. */
function readGroups(groups: readonly unknown[], into: DatasetBuilder): ReadonlyMap<string, string> {
  const lanes = new Map<string, string>();
  groups.forEach((group, index) => {
    const { id, content, ...rest } = isObject(group) ? group : { id: group, content: '' };
    lanes.set(jsonText(id), htmlToText(jsonText(content)) || jsonText(id));
    const more = Object.entries(rest).filter(([, value]) => jsonText(value) !== '');
    if (more.length === 0) return;
    into.problem({
      path: `groups[${index}]`,
      record: jsonText(content) || jsonText(id),
      message: `Of a lane the name alone is kept, and not ${more.map(([name]) => `“${name}”`).join(', ')}`,
      hint: 'Lanes stand one below the other here, each with its name.',
      effect: 'kept',
      sort: 'value',
    });
  });
  return lanes;
}

/** A lane is there by what stands in it. */
function listEmptyLanes(lanes: ReadonlyMap<string, string>, items: readonly unknown[], into: DatasetBuilder): void {
  const used = new Set(items.map((item) => (isObject(item) ? jsonText(item['group']) : '')));
  for (const [id, record] of lanes) {
    if (used.has(id)) continue;
    const message = 'No item stands in this lane';
    const hint = 'It is left out. A lane is shown where an item has it as its group.';
    into.problem({ path: 'groups', record, message, hint, effect: 'skipped', sort: 'value' });
  }
}

type ItemDates = (value: unknown) => WrittenDate | null;

function createItemDates(items: readonly unknown[], into: DatasetBuilder): ItemDates {
  const { order, problems } = visDateOrder(items);
  for (const problem of problems) into.problem(problem);
  let isTold = false;
  return (value) => {
    const written = jsonText(value);
    if (written === '') return null;
    const { read, isCount } = readVisDate(value, order);
    if (isCount && read !== null && !isTold) {
      isTold = true;
      into.problem({
        path: 'items',
        record: 'dates',
        message: 'Counts of milliseconds were read as days of UTC',
        hint: 'Write dates as 2014-03-26 where they were meant in another time zone.',
        effect: 'assumed',
        sort: 'date',
      });
    }
    return { written, read };
  };
}

const PLACED = new Set(['id', 'content', 'start', 'end', 'group', 'title']);

function addItem(
  item: JsonObject,
  at: string,
  lanes: ReadonlyMap<string, string>,
  dates: ItemDates,
  into: DatasetBuilder,
): void {
  const id = jsonText(item['id']);
  const content = headlineOfHtml(jsonText(item['content']));
  const tooltip = htmlToText(jsonText(item['title']));
  // Where a template draws the items, what they are called stands in a field of its own.
  const named = content.title === '' && tooltip === '' ? jsonText(item['name']).trim() : '';
  const title = content.title || tooltip || named || id || 'Untitled';
  const span = dateSpan(dates(item['start']), dates(item['end']));
  if (span.fault !== null) {
    const hint = 'Its start alone is taken; the end as written is in its details.';
    into.problem({ path: at, record: title, message: span.fault, hint, effect: 'kept', sort: 'date' });
  }
  const group = jsonText(item['group']);
  const isBackground = item['type'] === 'background';
  const isTaken = (name: string) =>
    PLACED.has(name) || (name === 'type' && isBackground) || (name === 'name' && named !== '');
  const rest = Object.entries(item).filter(([name]) => !isTaken(name));
  into.event({
    key: id || null,
    title,
    at,
    kind: isBackground ? 'Background' : '',
    track: lanes.get(group) ?? group,
    summary: [...content.below, ...(tooltip === title ? [] : [tooltip])].join('\n').trim(),
    ...(span.date === null ? {} : { date: span.date }),
    fields: [...span.fields, ...content.links, ...rest.map(([label, value]) => ({ label, value: jsonText(value) }))],
  });
}
