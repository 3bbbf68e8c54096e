/**
 * Owns the grammar of iCalendar (RFC 5545, section 3): lines unfolded and nested here, so that one broken line is listed
 * with its number and costs no other; each line read by ical.js.
 */
import ICAL from 'ical.js';

export interface CalendarProperty {
  /** In capitals. */
  readonly name: string;
  /** Without escapes; the parts of a list are apart. */
  readonly values: readonly string[];
  /** As written, for dates and rules. */
  readonly raw: string;
  /** By name in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Of its first part, from 1. */
  readonly line: number;
}

export interface CalendarComponent {
  /** In capitals: VEVENT. */
  readonly name: string;
  readonly line: number;
  readonly properties: CalendarProperty[];
  readonly children: CalendarComponent[];
}

/** What is wrong with a line: nothing of it was used (`line`), or a component was not closed (`nesting`). */
export interface CalendarFault {
  readonly line: number;
  readonly sort: 'line' | 'nesting';
  readonly message: string;
}

/** The components at the top of a text, and what is wrong with its lines. */
export function readComponents(text: string): {
  readonly components: readonly CalendarComponent[];
  readonly faults: readonly CalendarFault[];
} {
  const top: CalendarComponent = { name: '', line: 1, properties: [], children: [] };
  const open: CalendarComponent[] = [];
  const faults: CalendarFault[] = [];
  for (const { content, line } of unfold(text)) {
    const within = open.at(-1) ?? top;
    const [, verb = '', word = ''] = /^(BEGIN|END):\s*(\S+)\s*$/i.exec(content) ?? [];
    const name = word.toUpperCase();
    if (verb.toUpperCase() === 'BEGIN') {
      const component: CalendarComponent = { name, line, properties: [], children: [] };
      within.children.push(component);
      open.push(component);
    } else if (verb !== '') {
      const depth = open.findLastIndex((each) => each.name === name);
      if (depth === -1) {
        const begun = strayComponent(within, name);
        const rest = begun === null ? '' : `, and was read as begun at line ${begun.line}`;
        faults.push({ line, sort: 'nesting', message: `“${content}” ends what was not begun${rest}` });
        if (begun !== null) within.children.push(begun);
      }
      for (const unclosed of depth === -1 ? [] : open.splice(depth).slice(1)) faults.push(notEnded(unclosed));
    } else {
      const property = readProperty(content, line);
      if (property === null) {
        faults.push({ line, sort: 'line', message: `“${content.slice(0, 80)}” is not a line of a calendar` });
      } else within.properties.push(property);
    }
  }
  faults.push(...open.map(notEnded));
  return { components: top.children, faults };
}

/** What stands in a calendar and belongs into a component whose beginning is broken, taken out of it; null where there is none. */
function strayComponent({ properties, children }: CalendarComponent, name: string): CalendarComponent | null {
  const last = children.at(-1);
  const after = Math.max(last?.line ?? 0, ...(last?.properties ?? []).map(({ line }) => line));
  const stray = properties.filter((each) => each.line > after && !OF_CALENDARS.test(each.name));
  const [first] = stray;
  if (first === undefined || !stray.some(({ name: each }) => /^(?:DTSTART|DUE|SUMMARY)$/.test(each))) return null;
  properties.splice(0, properties.length, ...properties.filter((each) => !stray.includes(each)));
  return { name, line: first.line, properties: stray.filter(({ raw }) => raw.toUpperCase() !== name), children: [] };
}

const OF_CALENDARS = /^(?:PRODID|VERSION|CALSCALE|METHOD|NAME|COLOR|REFRESH-INTERVAL|X-.*)$/;

const notEnded = ({ name, line }: CalendarComponent): CalendarFault => ({
  line,
  sort: 'nesting',
  message: `${name} begins here and has no end`,
});

/** Lines that are broken for their length, in one piece again: the next one then begins with a space or a tab. */
function unfold(text: string): { content: string; line: number }[] {
  const unfolded: { content: string; line: number }[] = [];
  let line = 0;
  for (const part of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    line += 1;
    const last = unfolded.at(-1);
    if (/^[ \t]/.test(part) && last !== undefined) last.content += part.slice(1);
    else if (part.trim() !== '') unfolded.push({ content: part, line });
  }
  return unfolded.map(({ content, line: first }) => ({ content: content.trim(), line: first }));
}

/** Names whose values are read here, as ical.js throws or makes nonsense of a value that is not well formed. */
const RAW = /^(DTSTART|DTEND|DUE|COMPLETED|RECURRENCE-ID|EXDATE|RDATE|RRULE|EXRULE|DURATION)$/;

/** Latitude and longitude are two numbers and no text, which some programs escape all the same. */
const ESCAPED_PAIR = /\\;(?=\s*-?[\d.]+$)/;

function readProperty(content: string, line: number): CalendarProperty | null {
  const [, word = ''] = /^([A-Za-z0-9-]+)[;:]/.exec(content) ?? [];
  if (word === '') return null;
  const name = word.toUpperCase();
  const raw = content.slice(content.lastIndexOf(':') + 1).trim();
  try {
    const isRaw = RAW.test(name);
    // A made-up name lets the parameters be read and the value alone.
    const readable = isRaw
      ? `X-VALUE${content.slice(word.length).replace(/;VALUE=[^;:]*/i, '')}`
      : name === 'GEO'
        ? content.replace(ESCAPED_PAIR, ';')
        : content;
    const [, given, type, ...values] = ICAL.Property.fromString(readable).toJSON() as [
      string,
      object,
      string,
      ...unknown[],
    ];
    const parameters = new Map(
      Object.entries(given).map(([key, value]) => [key, Array.isArray(value) ? value.join(', ') : String(value)]),
    );
    // What a property that only programs know holds is text, and ical.js leaves it as it is written unless it says so.
    const textOf =
      type === 'unknown' && /^X-WR-/.test(name) ? (value: unknown) => unescaped(valueText(value)) : valueText;
    return { name, values: isRaw ? raw.split(',') : values.map(textOf), raw, parameters, line };
  } catch {
    return null;
  }
}

const valueText = (value: unknown): string => (Array.isArray(value) ? value.map(valueText).join('; ') : String(value));

const unescaped = (text: string): string =>
  text.replace(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
