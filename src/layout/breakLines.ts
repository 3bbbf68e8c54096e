/** Owns how a text breaks into lines at its spaces. */

/** The lines of a text, none wider than `width` by `widthOf` unless it is a single word; one empty line for no text. */
export function breakLines(text: string, width: number, widthOf: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
