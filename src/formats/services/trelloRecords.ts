/** Owns a board of Trello as it is exported: its cards, with the names of their lists, labels and members. */
import { isObject, type JsonObject, own, ownList, valueText } from '../text/jsonValue';
import type { Served } from './fromService';
import { servedProblem } from './servedProblem';

/** The cards as records; null where it is no board. */
export function trelloRecords(json: unknown): Served | null {
  const [cards, lists] = [ownList(json, 'cards'), ownList(json, 'lists')];
  if (cards === null || lists === null || cards.length === 0 || !isObject(json)) return null;
  if (!cards.every((card) => isObject(card) && own(card, 'idList') !== undefined)) return null;
  const listed = namesOf(lists, ['name']);
  const members = namesOf(ownList(json, 'members') ?? [], ['fullName', 'username']);
  const records = cards.map((card) => ({
    id: own(card, 'id'),
    title: own(card, 'name'),
    ...whenOf(own(card, 'start'), own(card, 'due')),
    list: listed.get(valueText(own(card, 'idList'))),
    labels: (ownList(card, 'labels') ?? []).map(
      (label) => valueText(own(label, 'name')) || valueText(own(label, 'color')),
    ),
    members: (ownList(card, 'idMembers') ?? []).map((id) => members.get(valueText(id)) ?? valueText(id)),
    description: own(card, 'desc'),
    'due complete': own(card, 'dueComplete'),
    closed: own(card, 'closed') === true ? true : '',
    url: own(card, 'shortUrl') ?? own(card, 'url'),
  }));
  const filled = records.map((record) =>
    Object.fromEntries(
      Object.entries(record).filter(([name]) => records.some((each) => valueText(own(each, name)) !== '')),
    ),
  );
  const head = { title: own(json, 'name'), description: own(json, 'desc') };
  return {
    json: { ...head, cards: filled },
    problems: [
      servedProblem(
        'It is a board of Trello: its cards were read, dated by when they are due, with the names of their lists, labels and members; what was done and said on them was not',
        'A card without a day on which it is due has no date. Where that is wanted, write the cards as a table (CSV) with a column of dates.',
      ),
    ],
  };
}

/** A card that has both goes from one to the other. */
const whenOf = (start: unknown, due: unknown) => ({
  start: valueText(start) || valueText(due),
  end: valueText(start) === '' ? '' : valueText(due),
});

const namesOf = (items: readonly unknown[], keys: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    items
      .filter(isObject)
      .map((item: JsonObject) => [
        valueText(own(item, 'id')),
        keys.map((key) => valueText(own(item, key))).find((name) => name !== '') ?? '',
      ]),
  );
