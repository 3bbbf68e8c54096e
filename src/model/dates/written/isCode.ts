/** Owns which letters and digits are the number of a thing, and no date. */
import { foldText } from '../../search/foldText';

/**
 * A letter and a number, as things are numbered: L001. “c1850” is about that year, and “Y17000” a year of EDTF. Words of
 * several letters right before digits are months, eras and “about” alone, and none of these before zeros: AM1818, AC000111.
 */
export const isCode = (text: string): boolean => {
  const [, letters = '', digits = ''] = /^(\p{L}+)(\d+)$/u.exec(text) ?? [];
  if (letters === '') return false;
  const word = foldText(letters);
  if (letters.length === 1) return word === 'c' ? digits.startsWith('0') : word !== 'y';
  return digits.startsWith('00') || NOT_BEFORE_YEARS.has(word);
};
/** They mean an era behind a year, or nothing beside one: right before digits they are letters of a number. */
const NOT_BEFORE_YEARS = new Set(
  'ac aec adc av dc vc nc am an im in um el il la le les de der den des du van of on env ok'.split(' '),
);
