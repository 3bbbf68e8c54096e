/** Owns how a text is told that begins as a program in JavaScript, cheaply: its data are sought, or it is refused by that name. */

const BLANK = /(?:\s|\ufeff|;|\/\/[^\n]*|\/\*[\s\S]*?\*\/|(["'])use strict\1)*/y;
/** Words of the language: no other text that people have begins so. */
const WORDS = [
  '(?:export\\s+)?(?:var|let|const)\\s+[\\w$]+\\s*(?::[^=\\n]*)?=',
  'export\\s+default\\s*(?:[[{]|new\\b)',
  '(?:module\\.)?exports(?:\\.[\\w$]+)?\\s*=',
  '(?:window|globalThis|self)(?:\\.[\\w$.]+\\s*=|\\[["\'])',
  '(?:async\\s+)?function\\s+[\\w$]+\\s*\\(',
  '\\(\\s*(?:function\\b|\\(\\)\\s*=>)',
  '(?:\\$|jQuery)\\(|(?:document|window)\\.addEventListener\\(',
  'new\\s+vis\\.DataSet\\s*\\(',
  '(?:import|export)\\s+(?:type\\s+)?(?:[\\w$]+\\s+from\\b|\\{|interface\\b|\\*)',
];
/** A name that is set or called: so begin the files of TimelineJS too, and what is no program may. */
const NAMED = '[A-Za-z_$][\\w$.]*\\s*(?:=\\s*[[{]|\\(\\s*[[{])';
const SAYS_SO = new RegExp(WORDS.join('|'), 'y');
const COULD_BE = new RegExp([...WORDS, NAMED].join('|'), 'y');

/** Past what says nothing: spaces, comments and the words that ask for strictness. */
export function pastBlank(text: string, at: number): number {
  BLANK.lastIndex = at;
  return BLANK.test(text) ? BLANK.lastIndex : at;
}

/** Whether a text, or its beginning, could be a program that sets data. */
export const beginsAsProgram = (text: string): boolean => fitsBehindBlank(COULD_BE, text);

/** Whether it can be nothing else. */
export const isProgram = (text: string): boolean => fitsBehindBlank(SAYS_SO, text);

function fitsBehindBlank(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = pastBlank(text, 0);
  return pattern.test(text);
}
