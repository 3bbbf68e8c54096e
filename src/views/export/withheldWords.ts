/** Owns the sentence on what an export holds back. */
import { countedText } from '../../model/countText';
import type { Dataset } from '../../model/dataset/schema';
import type { Withholding } from '../../model/dataset/withholdRecords';
import { allText } from '../../model/someText';

/** “1 internal record and 9 speaker notes stay out.”, with what went with them; empty where nothing is held back. */
export function withheldWords(whole: Dataset, less: Dataset, along: Withholding): string {
  const records = [...whole.events, ...whole.entities, ...whole.undertakings];
  const internal = along.internal ? [] : records.filter((record) => record.internal === true);
  const left = less.events.length + less.entities.length + less.undertakings.length;
  const counts: readonly (readonly [count: number, one: string])[] = [
    [internal.length, 'internal record'],
    [records.length - left - internal.length, 'other record'],
    [whole.relations.length - less.relations.length, 'relation'],
    [notesIn(whole) - notesIn(less), 'speaker note'],
  ];
  const said = counts.flatMap(([count, one]) => (count > 0 ? [countedText(count, one)] : []));
  // Of records that stay, citations and dates may rest on other pages too, and go.
  const all = along.external ? said : [...said, 'what rests on other pages'];
  if (all.length === 0) return '';
  const isOne = all.length === 1 && (said.length === 0 || /^1 /.test(said[0] ?? ''));
  return capital(`${allText(all)} ${isOne ? 'stays' : 'stay'} out.`);
}

const notesIn = ({ briefings = [] }: Dataset): number =>
  briefings.flatMap(({ scenes }) => scenes).filter(({ notes }) => notes !== undefined).length;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
