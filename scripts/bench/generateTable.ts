/** Owns the tables that are opened by the bench: events as a spreadsheet has them, the same for the same seed. */
import { createRandom } from '../../src/model/testing/createRandom';

const WORDS =
  'treaty voyage observatory charter expedition canal survey council archive harbour station railway telegraph comet eclipse lighthouse bridge museum academy frontier'.split(
    ' ',
  );
const KINDS = ['Treaty', 'Voyage', 'Conference', 'Survey', 'Publication'];
const THEMES = ['Trade', 'Science', 'Diplomacy', 'Law', 'War', 'Arts', 'Industry', 'Travel'];
const PLACES = 400;

/** CSV with a header and nine columns, about 205 bytes a row; three in ten rows have an end. */
export function generateTable(rows: number, seed: number): string {
  const random = createRandom(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const place = () => `Port ${pick(WORDS)} ${Math.floor(random() * PLACES)}`;
  const two = (least: number, most: number) =>
    String(least + Math.floor(random() * (most - least + 1))).padStart(2, '0');
  const lines = ['id,title,start,end,kind,theme,place,description,source'];
  for (let row = 0; row < rows; row++) {
    const year = 1800 + Math.floor(random() * 150);
    const day = `${two(1, 12)}-${two(1, 28)}`;
    const end = random() < 0.3 ? `${year + 1 + Math.floor(random() * 4)}-${day}` : '';
    const title = `${pick(WORDS)} of the ${pick(WORDS)} ${pick(WORDS)} ${row}`;
    const told = `"The ${pick(WORDS)} and the ${pick(WORDS)}, as the ${pick(WORDS)} of ${place()} tells it, with its ${pick(WORDS)}."`;
    const themes = `${pick(THEMES)};${pick(THEMES)}`;
    lines.push(
      `e${row},${title},${year}-${day},${end},${pick(KINDS)},${themes},${place()},${told},${pick(WORDS)} annals`,
    );
  }
  return `${lines.join('\n')}\n`;
}
