/** Owns how a text is told that begins as a program in JavaScript, cheaply: its data are sought, or it is refused by that name. */

const BLANK = /(?:\s|\ufeff|;|\/\/[^\n]*|\/\*[\s\S]*?\*\/|(["'])use strict\1)*/y;
const BEGINS = new RegExp(
  [
    '(?:export\\s+)?(?:var|let|const)\\s+[\\w$]+\\s*(?::[^=\\n]*)?=',
    'export\\s+default\\s*(?:[[{]|new\\b)',
    '(?:module\\.)?exports(?:\\.[\\w$]+)?\\s*=',
    '(?:window|globalThis|self)(?:\\.[\\w$]+|\\[["\'])',
    'new\\s+vis\\.DataSet\\s*\\(',
    '(?:import|export)\\s+(?:type\\s+)?(?:[\\w$]+\\s+from\\b|\\{|interface\\b|\\*)',
    '[A-Za-z_$][\\w$.]*\\s*(?:=\\s*[[{]|\\(\\s*[[{])',
  ].join('|'),
  'y',
);

/** Past what says nothing: spaces, comments and the words that ask for strictness. */
export function pastBlank(text: string, at: number): number {
  BLANK.lastIndex = at;
  return BLANK.test(text) ? BLANK.lastIndex : at;
}

/** Whether a text, or its beginning, could be a program that sets data. */
export function beginsAsProgram(text: string): boolean {
  BEGINS.lastIndex = pastBlank(text, 0);
  return BEGINS.test(text);
}
