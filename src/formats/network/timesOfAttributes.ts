/** Owns when a node or an edge is there where only its attributes say so. */
import type { FieldInput } from '../../model/dataset/recordInputs';
import type { DateOrder } from '../../model/dates/written/readDateParts';
import { idText, valueText } from '../text/jsonValue';
import { type Attribute, isWeakName, type Role, saysTime } from './attributeRoles';
import type { SpansRead } from './createSpanReader';
import { parseSpans } from './parseSpans';
import { canBeEpoch, isNumberText, readMoment } from './readMoment';
import type { Span } from './span';

/** Attributes as fields, under their own names. */
export const asFields = (attributes: readonly Attribute[] | undefined): FieldInput[] =>
  (attributes ?? []).map(([label, value]) => ({ label, value: valueText(value) }));

/** The first of each role that can be a time; a name that often means something else is a field where it cannot. */
export function timesOfAttributes(
  byRole: ReadonlyMap<Role, readonly Attribute[]>,
  read: (spans: readonly Span[], numbers: 'by-value' | 'years') => SpansRead,
  order: DateOrder | null,
): SpansRead {
  const left: FieldInput[] = [];
  const first = (role: Role): Attribute | null => {
    let taken: Attribute | null = null;
    for (const attribute of byRole.get(role) ?? []) {
      if (taken === null && canBeTime(attribute, order)) taken = attribute;
      else left.push(...asFields([attribute]));
    }
    return taken;
  };
  const spans = first('spans');
  const list = spans === null ? null : spansOf(spans);
  const [start, end, date, year] = [first('start'), first('end'), first('date'), first('year')];
  const result = (taken: readonly (Attribute | null)[], done: SpansRead): SpansRead => ({
    ...done,
    fields: [
      ...done.fields,
      ...left,
      ...[spans, start, end, date, year].flatMap((each) =>
        each === null || taken.includes(each) ? [] : asFields([each]),
      ),
    ],
  });
  if (spans !== null && list !== null) return result([spans], read(list, 'by-value'));
  if (start !== null || end !== null) {
    const numbers = [start, end].every((each) => each === null || /year|jahr/i.test(each[0])) ? 'years' : 'by-value';
    return result([start, end], read([{ start: start?.[1], end: end?.[1] }], numbers));
  }
  if (date !== null) return result([date], read([{ at: date[1] }], 'by-value'));
  if (year !== null) return result([year], read([{ at: year[1] }], 'years'));
  return result([], { fields: [] });
}

/** The texts that stand where nodes or edges say when. */
export const timeTexts = (all: readonly (readonly Attribute[])[]): readonly string[] =>
  all.flatMap((attributes) =>
    attributes.flatMap(([name, value]) => (typeof value === 'string' && saysTime(name) ? [value] : [])),
  );

const spansOf = ([name, value]: Attribute): readonly Span[] | null =>
  parseSpans(valueText(value), /timestamp/i.test(name) ? 'moments' : 'intervals') ??
  parseSpans(valueText(value), 'moments');

function canBeTime(attribute: Attribute, order: DateOrder | null): boolean {
  const [name, value] = attribute;
  const text = idText(value);
  if (text === null) return /timeset|interval|timestamps|spells/i.test(name) && spansOf(attribute) !== null;
  if (!isWeakName(name)) return true;
  if (isNumberText(text)) return /^[12]\d{3}$/.test(text) || canBeEpoch(text);
  const moment = readMoment(value, { order });
  return spansOf(attribute) !== null || moment.is === 'date' || (moment.is === 'unread' && moment.isAmbiguous === true);
}
