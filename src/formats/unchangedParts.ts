/** Owns which of the parts that were kept as JSON still hold: those whose text nobody has changed since. */
import type { KeptParts } from '../model/dataset/keptParts';
import type { Field } from '../model/dataset/schema';
import { type Attribute, FLAT_NAMES, listOf } from './flatRecord';
import { citedTexts, fieldTexts, figureTexts, noteLines, otherDateTexts, outcomeLines } from './partTexts';
import { outcomesOf } from './readPartTexts';

/** The parts of a record that say the same as its texts; outcomes that were changed are as their lines say now, and cite what they did, or nothing. */
export function unchangedParts(
  kept: KeptParts,
  attributes: readonly Attribute[],
  citing: 'source' | 'sources',
): KeptParts {
  const now = new Map(attributes.toReversed());
  const titles = new Map((kept.sources ?? []).map(({ id, title }) => [id, title]));
  const words = { source: (id: string) => ({ title: titles.get(id) ?? id, short: '' }) };
  const holds = (name: string, told: string) => plain(told) === plain(now.get(name) ?? '');
  const { citations, notes, figures, otherDates, fields, aliases, themes, dateSource, due } = kept;
  const [named = '', cited = ''] = citations === undefined ? [] : citedTexts(citations, words);
  const themesNow = [now.get('theme'), now.get('themes'), now.get('other themes')].filter((each) => each !== undefined);
  return {
    ...(kept.sources === undefined ? {} : { sources: kept.sources }),
    ...(citations !== undefined && holds(citing, named) && holds('citations', cited) ? { citations } : {}),
    ...(notes !== undefined && holds('notes', noteLines(notes)) ? { notes } : {}),
    ...(figures !== undefined && holds('figures', figureTexts(figures)) ? { figures } : {}),
    ...(otherDates !== undefined && holds('other dates', otherDateTexts(otherDates)) ? { otherDates } : {}),
    ...(fields !== undefined && isSameFields(fields, attributes) ? { fields } : {}),
    ...(aliases !== undefined && holds('aliases', listOf(aliases)) ? { aliases } : {}),
    ...(themes !== undefined && plain(listOf(themes)) === plain(themesNow.join('; ')) ? { themes } : {}),
    ...(dateSource !== undefined && holds('date source', titles.get(dateSource) ?? dateSource) ? { dateSource } : {}),
    ...(due !== undefined && holds('due', due.edtf) ? { due } : {}),
    ...outcomesNow(kept, now.get('outcomes') ?? ''),
  };
}

/** Without what formats and programs do to white space. */
const plain = (text: string): string => text.replace(/\s+/g, '');

function isSameFields(fields: readonly Field[], attributes: readonly Attribute[]): boolean {
  const told = (list: readonly Attribute[]) => list.map((each) => plain(each.join(':'))).toSorted();
  const own = told(fieldTexts(fields));
  const now = told(attributes.filter(([name, value]) => value !== '' && !FLAT_NAMES.has(name)));
  return own.join('\n') === now.join('\n');
}

/** The outcomes as their lines say: each as it was kept where its line is the same, else with what is cited in its place. */
function outcomesNow(kept: KeptParts, lines: string): Pick<KeptParts, 'outcomes'> {
  const before = kept.outcomes ?? [];
  if (before.length > 0 && plain(outcomeLines(before)) === plain(lines)) return { outcomes: before };
  const outcomes = outcomesOf(lines).map(({ status, summary, edtf }, i) => {
    const was = before.find((each) => plain(each.summary) === plain(summary)) ?? before[i];
    const date = was?.date?.edtf === edtf ? was.date : edtf === null ? undefined : { edtf, basis: 'stated' as const };
    const { deliveredBy = [], citations = [] } = was ?? {};
    return { status, summary, ...(date === undefined ? {} : { date }), deliveredBy, citations };
  });
  return outcomes.length === 0 ? {} : { outcomes };
}
