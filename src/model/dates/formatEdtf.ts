/** Owns the writing of dates: an EDTF text that reads back to the same bounds. */
import { type DayNumber, toCalendarDay } from './dayNumber';
import type { Edtf, EdtfInterval, Endpoint } from './parseEdtf';

const LIMITS = { open: '..', unknown: '' } as const;

/** The EDTF text of what was read: `parseEdtf(formatEdtf(x))` has the bounds of `x`. */
export function formatEdtf(edtf: Edtf): string {
  switch (edtf.type) {
    case 'date':
      return edtf.text;
    case 'interval':
      return `${endpointText(edtf.start)}/${endpointText(edtf.end)}`;
    case 'set': {
      const members = edtf.members.map((member) => (member.type === 'date' ? member.text : spanText(member)));
      return edtf.mode === 'one' ? `[${members.join(',')}]` : `{${members.join(',')}}`;
    }
  }
}

const endpointText = (endpoint: Endpoint): string => (typeof endpoint === 'string' ? LIMITS[endpoint] : endpoint.text);

/** Within a set, an interval is written `a..b`, and an open side is left empty. */
const spanText = ({ start, end }: EdtfInterval): string =>
  `${typeof start === 'string' ? '' : start.text}..${typeof end === 'string' ? '' : end.text}`;

/** The day as `2011-04-14`; years of more than four digits keep them all. */
export function formatDay(dayNumber: DayNumber): string {
  const { year, month, day } = toCalendarDay(dayNumber);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
