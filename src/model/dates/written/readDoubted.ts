/** Owns dates behind which a word in brackets says how sure they are: “Early 7th century (presumed)”, “1820 (est.)”. */
import { foldText } from '../../search/foldText';
import { type DateQualifier, qualifyDate } from './qualifyDate';

const BEHIND = /^([^()[\]]*[^()[\]\s])\s*(?:\(([^()[\]]+)\)|\[([^()[\]]+)\])$/;
/** In English, German, French, Spanish, Italian and Dutch, folded. */
const NEAR =
  /^(?:~|ca?|circa|around|about|approx|approximate|approximately|est|estd|estimate|estimated|estimation|rough|roughly|ungefahr|etwa|geschatzt|schatzung|environ|vers|approximatif|approximative|estime|estimee|estimation|hacia|aproximado|aproximada|estimado|estimada|approssimativo|approssimativa|stimato|stimata|ongeveer|geschat)$/;
const UNSURE =
  /^(?:\?+|presumed|presumably|supposed|supposedly|assumed|inferred|conjectured|conjectural|probable|probably|prob|possible|possibly|poss|perhaps|maybe|likely|uncertain|unsure|unconfirmed|disputed|doubtful|questionable|alleged|traditional|traditionally|vermutlich|vermutet|wahrscheinlich|mutmasslich|unsicher|moglicherweise|fraglich|presume|presumee|probablement|incertain|incertaine|suppose|supposee|probablemente|incierto|incierta|presunto|presunta|probabile|probabilmente|incerto|incerta|waarschijnlijk|vermoedelijk|onzeker)$/;

/** The date without the word, and how the EDTF of it is made less sure; null where nothing of that stands behind it. */
export function readDoubted(
  text: string,
): { readonly date: string; readonly doubted: (edtf: string) => string | null } | null {
  const [, date = '', round, square] = BEHIND.exec(text) ?? [];
  const word = foldText((round ?? square ?? '').trim()).replace(/(?<=\p{L})\.$/u, '');
  const [isApproximate, isUncertain] = [NEAR.test(word), UNSURE.test(word)];
  if (!isApproximate && !isUncertain) return null;
  const by: DateQualifier = { exactness: 'day', isApproximate, isUncertain, limit: null };
  return { date, doubted: (edtf) => qualifyDate(edtf, by) };
}
