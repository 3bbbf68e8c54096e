/** Owns on which day and at what time something in UTC takes place in the zone that a calendar says it is of, and that times without a zone are of that one. */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import type { CalendarComponent, CalendarProperty } from './readComponents';

/** An item whose times in UTC, or without a zone, stand in the zone of its calendar; the same item where there is nothing to change. */
export type InZone = (item: CalendarComponent) => CalendarComponent;

const UTC_TIME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?Z$/i;
/** A time that is that of no zone. */
const FLOATING = /^\d{8}T\d{4}(?:\d{2})?$/i;
const IS_UTC = /^(?:(?:Etc\/)?(?:UTC|GMT|UCT|Zulu|Universal))$/i;
/** A series has its days by its own rules, which are those of UTC. */
const RECURS = /^(?:RRULE|RDATE|EXRULE|EXDATE)$/;
const TIMES = /^(?:DTSTART|DTEND|DUE|COMPLETED)$/;

/** Starts the reading of one calendar, and lists once how its times are read. */
export function createZoneReader(zone: string, at: string, into: DatasetBuilder): InZone {
  if (zone === '') return (item) => item;
  const inCalendar = createFloatingReader(zone, at, into);
  if (IS_UTC.test(zone)) return inCalendar;
  const clock = clockOf(zone);
  let isTold = false;
  const tell = () => {
    if (isTold) return;
    isTold = true;
    into.problem({
      path: at,
      record: 'file',
      message:
        clock === null
          ? `Its zone “${zone}” is not known: days and times in UTC stay as they are written`
          : `Times in UTC were read in the zone of the calendar, ${zone}, and days are days there; those of a series stay in UTC`,
      hint:
        clock === null
          ? 'Name it as Europe/Berlin or America/New_York under X-WR-TIMEZONE.'
          : 'If that is wrong, take X-WR-TIMEZONE out of the file.',
      effect: clock === null ? 'kept' : 'assumed',
      sort: 'date',
    });
  };
  return (written) => {
    const item = inCalendar(written);
    const times = item.properties.filter(({ name, raw }) => TIMES.test(name) && UTC_TIME.test(raw));
    if (times.length === 0 || !canMove(item, zone)) return item;
    tell();
    if (clock === null) return item;
    const properties = item.properties.map((property) => {
      const raw = times.includes(property) ? clock(property.raw) : null;
      return raw === null ? property : { ...property, raw, parameters: new Map([['tzid', zone]]) };
    });
    return { ...item, properties };
  };
}

/** Names the zone of the calendar beside times that have none, and lists once that they were read so. */
function createFloatingReader(zone: string, at: string, into: DatasetBuilder): InZone {
  let isTold = false;
  return (item) => {
    const isFloating = ({ name, raw, parameters }: CalendarProperty) =>
      TIMES.test(name) && FLOATING.test(raw) && !parameters.has('tzid');
    if (!item.properties.some(isFloating)) return item;
    if (!isTold)
      into.problem({
        path: at,
        record: 'file',
        message: `Times without a zone were read as those of the zone of the calendar, ${zone}`,
        hint: 'If that is wrong, take X-WR-TIMEZONE out of the file.',
        effect: 'assumed',
        sort: 'date',
      });
    isTold = true;
    const named = (property: CalendarProperty): CalendarProperty =>
      isFloating(property) ? { ...property, parameters: new Map([...property.parameters, ['tzid', zone]]) } : property;
    return { ...item, properties: item.properties.map(named) };
  };
}

/** What is of another zone, recurs, goes over whole days of UTC or ends before it starts is left as it is written. */
function canMove({ properties }: CalendarComponent, zone: string): boolean {
  const times = properties.filter(({ name }) => TIMES.test(name));
  const raw = (names: readonly string[]) => times.find(({ name }) => names.includes(name))?.raw ?? '';
  const [start, end] = [raw(['DTSTART']), raw(['DTEND', 'DUE'])];
  const isWhole = [start, end].every((time) => /T0000(?:00)?Z$/i.test(time)) && start < end;
  const isBackwards = UTC_TIME.test(start) && UTC_TIME.test(end) && end < start;
  const isElsewhere = times.some(({ parameters }) => (parameters.get('tzid') ?? zone) !== zone);
  return !(isWhole || isBackwards || isElsewhere || properties.some(({ name }) => RECURS.test(name)));
}

/** From “20251213T000000Z” to “20251212T190000”; null where the zone, or for one time where the time, is not known. */
function clockOf(zone: string): ((utc: string) => string | null) | null {
  const format = formatOf(zone);
  if (format === null) return null;
  return (utc) => {
    const [, year = '', month = '', day = '', hours = '', minutes = '', seconds = '00'] = UTC_TIME.exec(utc) ?? [];
    const moment = new Date(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`);
    // A day that does not exist would become another one, and years of few digits have an era.
    if (Number.isNaN(moment.getTime()) || moment.getUTCDate() !== Number(day) || Number(year) < 2) return null;
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes, digits: number) => (parts.get(type) ?? '').padStart(digits, '0');
    const date = `${part('year', 4)}${part('month', 2)}${part('day', 2)}`;
    const local = `${date}T${part('hour', 2)}${part('minute', 2)}${part('second', 2)}`;
    return /^\d{8}T\d{6}$/.test(local) ? local : null;
  };
}

/** Null where the zone is not known. */
function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
  } catch {
    return null;
  }
}
