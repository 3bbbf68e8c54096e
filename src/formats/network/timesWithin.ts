/** Owns how an object of a node or an edge is told that says when it was: `"time": { "start": 1751601475155, "stop": … }`. */
import { valueText } from '../text/jsonValue';
import { type Attribute, foldName, isOfRole, isWeakName } from './attributeRoles';
import { canBeEpoch, isNumberText, readMoment } from './readMoment';

/** What spans are called, beside the names of dates. */
const SPANS = new Set(
  'time times timing timespan span period lifespan lifetime validity duration zeit zeitraum periode periodo'.split(' '),
);

/** Whether its start or its end is a moment: lines of a text are no years, where nothing else says that it is a time. */
export function holdsTimes(name: string, entries: readonly Attribute[]): boolean {
  const ends = entries.filter(([key]) => isOfRole(key, 'start') || isOfRole(key, 'end'));
  // “from” beside a “to” that is no end may be where, and not when.
  if (ends.every(([key]) => isWeakName(key)) && ends.length < 2) return false;
  if (entries.some(([, value]) => typeof value === 'object' && value !== null)) return false;
  const isCalledTime = SPANS.has(foldName(name)) || isOfRole(name, 'date') || isOfRole(name, 'spans');
  const said = ends.map(([, value]) => valueText(value)).filter((text) => text !== '');
  return said.length > 0 && said.every((text) => isMoment(text, isCalledTime));
}

function isMoment(text: string, isCalledTime: boolean): boolean {
  if (isNumberText(text)) return canBeEpoch(text) || (isCalledTime && /^[12]\d{3}$/.test(text));
  return readMoment(text).is === 'date';
}
