/** Owns how words are compared: without case and accents, so that `Godollo` finds “Gödöllő”. */

/** @example foldText('Gödöllő') === 'godollo' */
export const foldText = (text: string): string => (IS_ASCII.test(text) ? text.toLowerCase() : foldLetters(text));

/** All letters of ASCII: with nothing to fold but their case. */
const IS_ASCII = /^[\t-\r -~]*$/;

const foldLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .toLowerCase();
