/** Owns how a text is damaged for the fuzzer: pieces cut, doubled, swapped and nested, attributes changed, lines moved. */
import type { Dice } from './createDice';
import { DANGEROUS_KEYS } from './mutateJson';

const TOKENS = [
  ...DANGEROUS_KEYS,
  '\u0000',
  '\ufeff',
  '\ud83d',
  '\ude00\ud83d',
  '\u2028',
  '\r',
  '\n\n',
  '"',
  "'",
  '""',
  ';',
  ',',
  '\t',
  '|',
  '<',
  '>',
  '</',
  '/>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
  '&b;&b;',
  '&#xD800;',
  '&#x110000;',
  '&#0;',
  '&__proto__;',
  '{',
  '}',
  '[',
  ']',
  '[..',
  '/',
  '99999999999999999999',
  '-99999999',
  '1e999',
  '0x7fffffff',
  'NaN',
  'Infinity',
  '2011-02-31',
  '0000',
  '-271822',
  '275761-01-01',
  '10000-13-40T99:99:99+99:99',
  'BEGIN:VEVENT\n',
  'END:VEVENT\n',
  'END:VCALENDAR\n',
  'RRULE:FREQ=SECONDLY;COUNT=999999999\n',
  'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n',
  'RRULE:FREQ=DAILY;INTERVAL=0\n',
  'DTSTART;TZID=__proto__:99991231T235959\n',
  'DURATION:P99999999999W\n',
  'TZID:constructor\n',
  'section\n',
  'group\n',
  '!every day for 99999999 years',
  'now - 99999999999 years / @__proto__.constructor',
  'title: __proto__\n',
  '---\n',
] as const;

/** Changes one place of a text; `other` is a text whose pieces may be put in. */
export function mutateText(text: string, other: string, dice: Dice): string {
  const at = dice.below(text.length + 1);
  const end = Math.min(text.length, at + dice.below(dice.below(3) === 0 ? 2000 : 60));
  const piece = text.slice(at, end);
  const put = (inside: string) => text.slice(0, at) + inside + text.slice(end);
  return dice.oneOf<() => string>([
    () => text.slice(0, at),
    () => text.slice(at),
    () => put(''),
    () => put(piece + piece),
    () => put(piece.repeat(2 + dice.below(40))),
    () => text.slice(0, at) + token(dice) + text.slice(at),
    () => text.slice(0, at) + token(dice) + text.slice(at),
    () => put(token(dice)),
    () => put(other.slice(dice.below(other.length), dice.below(other.length + 1))),
    () => swapped(text, /\r?\n/, '\n', dice),
    () => swapped(text, />\s*(?=<)/, '>', dice),
    () => inLine(text, dice),
    () => inQuotes(text, dice),
    () => inQuotes(text, dice),
    () => inNumber(text, dice),
    () => inNumber(text, dice),
    () => inTag(text, dice),
    () => deepTags(text, dice),
    () => text.replaceAll('\n', dice.oneOf(['\r', '\r\n', '\n\n', ''])),
  ])();
}

const token = (dice: Dice): string => dice.one(TOKENS) ?? '';

function swapped(text: string, parted: RegExp, joint: string, dice: Dice): string {
  const parts = text.split(parted);
  const [a, b] = [dice.below(parts.length), dice.below(parts.length)];
  [parts[a], parts[b]] = [parts[b] ?? '', parts[a] ?? ''];
  if (dice.below(3) === 0) parts.splice(a, 1);
  return parts.join(joint);
}

/** Moves or doubles a cell of a line of a table. */
function inLine(text: string, dice: Dice): string {
  const lines = text.split('\n');
  const at = dice.below(lines.length);
  const cells = (lines[at] ?? '').split(/([,;\t:=|])/);
  cells.splice(dice.below(cells.length), dice.below(3), token(dice));
  lines[at] = cells.join('');
  return lines.join('\n');
}

function inQuotes(text: string, dice: Dice): string {
  return atOne(text, /"[^"\n]{0,200}"/g, dice, (found) =>
    dice.oneOf([
      '""',
      '',
      `"${token(dice)}"`,
      `"${found.slice(1, -1).repeat(50)}"`,
      found.slice(1),
      `${found} ${found}`,
    ]),
  );
}

function inNumber(text: string, dice: Dice): string {
  return atOne(text, /\d+/g, dice, (found) =>
    dice.oneOf([
      '',
      '0',
      `-${found}`,
      `${found}${'9'.repeat(1 + dice.below(30))}`,
      `${found}.5`,
      '13',
      '32',
      token(dice),
    ]),
  );
}

function inTag(text: string, dice: Dice): string {
  return atOne(text, /<[^<>]+>/g, dice, (found) =>
    dice.oneOf([
      '',
      found + found,
      found.replace('<', '</'),
      found.replace(/>$/, '/>'),
      found.replace(/\s+\S+?=/, ` ${dice.one(DANGEROUS_KEYS)}=`),
      found.replace(/(\s+\S+?="[^"]*")/, '$1$1'),
      found.replace(/\s+\S+?="[^"]*"/, ''),
      found.replace(/^<\/?[\w:]+/, (name) => `${name}${token(dice)}`),
    ]),
  );
}

function deepTags(text: string, dice: Dice): string {
  const depth = dice.below(6) === 0 ? 5000 : 1 + dice.below(40);
  return atOne(text, /<[a-zA-Z]\w*[^<>/]*>/g, dice, (found) => found.repeat(depth));
}

function atOne(text: string, pattern: RegExp, dice: Dice, change: (found: string) => string): string {
  const found = dice.one([...text.matchAll(pattern)]);
  if (found === undefined) return text + token(dice);
  const [piece] = found;
  return text.slice(0, found.index) + change(piece) + text.slice(found.index + piece.length);
}
