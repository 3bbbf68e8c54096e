/** Owns which kinds of nodes are events: their own word says so. */
import { foldText } from '../../model/search/foldText';

/** Words that end a kind: “historical event”, “peace conference”; a “conference room” is none. */
const LAST = new Set(
  (
    'event events ereignis ereignisse gebeurtenis handelse wydarzenie battle battles schlacht siege war wars krieg ' +
    'meeting meetings treffen sitzung tagung conference conferences konferenz summit incident expedition voyage ' +
    'election ceremony exhibition'
  ).split(' '),
);
/** Words of languages that put the noun first: “bataille navale”. */
const FIRST = new Set(
  'evenement evenements evento eventos evenimente bataille batalla battaglia guerre guerra reunion riunione conferencia'.split(
    ' ',
  ),
);

/** Whether a kind, such as “Historical event” or “Bataille navale”, is one of events. */
export function isEventKind(kind: string): boolean {
  const words = foldText(kind)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  return LAST.has(last) || FIRST.has(last) || FIRST.has(words[0] ?? '') || /(?:schlacht|ereignis)$/.test(last);
}
