/** Owns the reading of markwhen, a markdown-like text of dates and what happened: https://docs.markwhen.com/ */
import type { DatasetBuilder } from '../../model/dataset/createDatasetBuilder';
import { failure, success } from '../../model/result';
import type { ReadInto } from '../format';
import { commentsProblem } from '../table/text/commentLines';
import { createHeadings, endedByNext } from './createHeadings';
import { createRangeResolver, type RangeResolver } from './createRangeResolver';
import { readEventText, takeAddresses } from './eventText';
import { isDayFirstText, linesOfText, type MarkwhenLine, readLine } from './splitLines';

interface Group {
  readonly title: string;
  readonly tags: readonly string[];
  readonly level: number | null;
}

interface OpenEvent {
  readonly line: number;
  readonly head: Extract<MarkwhenLine, { type: 'event' }>;
  readonly below: string[];
  readonly groups: readonly Group[];
}

/** Reads a timeline: groups and sections are lanes, tags are themes; what rests on the day of reading has no date. */
export const readMarkwhen: ReadInto<string> = (text, into) => {
  const isDayFirst = isDayFirstText(text);
  const lines = linesOfText(text).map((line) => ({ text: line, read: readLine(line, isDayFirst) }));
  if (!lines.some(({ read }) => read.type === 'event')) {
    return failure(
      'There is no event in this markwhen text',
      'An event is a line with a date, a colon and a text: “1994/2001: The first voyage”.',
    );
  }
  // What stands between rules of three dashes is header, whatever it looks like.
  const opening = lines.findIndex((line) => line.text.trim() !== '');
  const matter = /^---\s*$/.test(lines[opening]?.text ?? '')
    ? lines.findIndex((line, index) => index > opening && /^---\s*$/.test(line.text))
    : -1;
  const body = lines.findIndex(({ read }, index) => index > matter && (read.type === 'event' || read.type === 'group'));
  if (body === -1) return failure('This markwhen text is all header', 'Close the header with a line of three dashes.');
  readHeader(
    lines.slice(0, body).map((line) => line.text),
    into,
  );
  const comments = lines.filter(({ read }, index) => index > matter && read.type === 'comment');
  if (comments.length > 0)
    into.problem(
      commentsProblem(
        comments.map((line) => line.text),
        '//',
      ),
    );
  const resolver = createRangeResolver();
  let groups: readonly Group[] = [];
  let open: OpenEvent | null = null;
  const headings = createHeadings();
  const words = lines.slice(body).flatMap(({ read }) => (read.type === 'group' && read.level === null ? read : []));
  const isUnended = words.length > 1 && !lines.slice(body).some(({ read }) => read.type === 'end');
  if (isUnended) into.problem(endedByNext(words.map(({ title }) => groupOf(title, null).title)));
  const close = () => {
    if (open !== null) {
      addEvent(open, resolver, into);
      headings.use(open.groups);
    }
    open = null;
  };
  for (const [index, { text: line, read }] of lines.entries()) {
    if (index < body || read.type === 'comment') continue;
    if (read.type === 'text') {
      if (open !== null) (open as OpenEvent).below.push(line);
      else if (line.trim() !== '') leaveOut(index + 1, line, 'It stands in no event', into);
      continue;
    }
    close();
    if (read.type === 'event') open = { line: index + 1, head: read, below: [], groups };
    if (read.type === 'break') groups = [];
    if (read.type === 'group') {
      const level = isUnended ? (read.level ?? WITHIN_HEADINGS + read.indent) : read.level;
      groups = [...enclosing(groups, level), groupOf(read.title, level)];
      headings.open(groups);
    }
    if (read.type === 'end') {
      if (groups.length === 0) leaveOut(index + 1, line, 'It ends a group, and none is open', into);
      headings.end(groups);
      groups = groups.slice(0, -1);
    }
  }
  close();
  headings.tell(into);
  return success(null);
};

/** The level of a group at the edge where none is ended: below that of any heading. */
const WITHIN_HEADINGS = 7;

/** A heading ends those of its own level and below; a group ends nothing. */
const enclosing = (groups: readonly Group[], level: number | null): readonly Group[] => {
  if (level === null) return groups;
  const ended = groups.findIndex((group) => group.level !== null && group.level >= level);
  return ended === -1 ? groups : groups.slice(0, ended);
};

function groupOf(text: string, level: number | null): Group {
  const { title, tags } = readEventText(text, []);
  return { title: title || 'Group', tags, level };
}

function addEvent({ line, head, below, groups }: OpenEvent, resolver: RangeResolver, into: DatasetBuilder): void {
  const at = `line ${line}`;
  const { title: written, summary, tags, ids, place, sources, fields } = readEventText(head.text, below);
  const { title, sources: addresses } = takeAddresses(written);
  const { date, times, isOngoing } = resolver.resolve(head.range, head.written, ids);
  const record = title || 'Untitled';
  const tell = (effect: 'assumed' | 'kept', message: string, hint: string) =>
    into.problem({ path: at, record, message, hint, effect, sort: 'date' });
  if (isOngoing)
    tell('assumed', 'It goes on until “now”, and was read as without an end', 'Write its last day where it is over.');
  const { recurrence } = head.range;
  const series = recurrence !== '' && 'edtf' in date ? { ...date, edtf: seriesDate(date.edtf, recurrence) } : date;
  if (recurrence !== '' && 'edtf' in series && !series.edtf.endsWith('..')) {
    tell('kept', `The last of “${recurrence}” is not worked out`, 'It is shown from its first occurrence on.');
  }
  into.event({
    key: ids[0] ?? null,
    title: record,
    at,
    themes: [...tags, ...groups.flatMap((group) => group.tags)],
    track: groups.map((group) => group.title).join(' / '),
    summary,
    place,
    date: series,
    ...(recurrence === '' ? {} : { recurrence }),
    sources: [...addresses, ...sources],
    fields: [
      { label: 'Time', value: times.join(' – ') },
      ...ids.slice(1).map((id) => ({ label: 'id', value: id })),
      ...fields,
    ],
  });
}

/** Over what a series recurs: without an end, unless it says how often or until when. */
function seriesDate(edtf: string, recurrence: string): string {
  const isEnding = /\b(for|until|til|to)\s|\sx\s*\d|\|/i.test(recurrence);
  return `${edtf.split('/')[0] ?? edtf}/${isEnding ? '' : '..'}`;
}

/** The colour of a tag, or of what is called by several words: “#work: #c04000”, “#play: teal”, “#group Mill Stage: #c04000”. */
const COLOUR = /^\s*#(?:[\p{L}\p{N}_-]+:\s*\S+|[^:]+:\s*(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\(.*\)))\s*$/iu;
/** A title as some write it, with the sign of a tag: of one word, it is the colour of one. */
const TITLE = /^\s*#title:\s*/i;

/** The title and the description; what else it says follows the description. */
function readHeader(lines: readonly string[], into: DatasetBuilder): void {
  const rest: string[] = [];
  const colours: string[] = [];
  let title = '';
  let marked = '';
  let description = '';
  for (const line of lines) {
    const [, key = '', value = ''] = /^\s*([\w#-]+):\s*(.*)$/.exec(line) ?? [];
    if (/^title$/i.test(key)) title = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    else if (/^description$/i.test(key)) description = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    else if (TITLE.test(line) && !COLOUR.test(line)) marked ||= line.replace(TITLE, '').trim();
    else if (COLOUR.test(line)) colours.push(line.trim());
    else if (line.trim() !== '' && !/^\s*(---|\/\/|dateFormat:)/i.test(line)) rest.push(line.trim());
  }
  if (title !== '' && marked !== '') rest.push(marked);
  if (colours.length > 0) {
    into.problem({
      path: 'file',
      record: 'header',
      message: `The colours of tags are not taken over: “${colours.join('”, “')}”`,
      hint: 'Tags are themes, which have colours that can be told apart here.',
      effect: 'skipped',
      sort: 'file',
    });
  }
  const whole = [description, ...rest].filter((line) => line !== '').join('\n');
  into.describe({ title: title || marked, ...(whole === '' ? {} : { description: whole }) });
}

function leaveOut(line: number, text: string, message: string, into: DatasetBuilder): void {
  const hint = `It is left out: “${text.trim().slice(0, 80)}”. An event begins with a date and a colon.`;
  into.problem({ path: `line ${line}`, record: `line ${line}`, message, hint, effect: 'skipped', sort: 'value' });
}
