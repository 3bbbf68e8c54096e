/** Owns days of the week before the numbers of days: “Saturday 23 – Sunday 24 September 2023” is from the 23rd to the 24th. */
import { foldText } from '../../search/foldText';

/** English, German, French, Spanish, Italian, Portuguese and Dutch, folded; short ones that can be months are left out. */
const DAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|' +
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|' +
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|' +
  'lunes|martes|miercoles|jueves|viernes|sabado|domingo|' +
  'lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|' +
  'segunda(?:-feira)?|terca(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|' +
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag';
const BEFORE_NUMBER = new RegExp(`(?<!\\p{L})(?:${DAYS})(?:\\.,?|,)?\\s+(?=\\d{1,2}(?!\\d))`, 'giu');

/** The text, folded, without them; null where it has none. */
export function withoutWeekdays(text: string): string | null {
  const folded = foldText(text);
  const rest = folded.replace(BEFORE_NUMBER, '');
  return rest === folded ? null : rest;
}
