/** Owns the list of problems as a table, for whoever made the file. */
import Papa from 'papaparse';
import { guardFormula } from '../../formats/table/own/formulaCells';
import { CHECKS, type Findings } from '../../model/checks/checkHistory';
import type { Problem } from '../../model/dataset/problem';
import { CHECK_WORDS, EFFECTS } from './problemWords';

const HEADER = ['Record', 'Where', 'Message', 'Hint', 'Effect'];

/** The problems of a file and what its history lacks as CSV, in the order of the list. */
export function writeProblems(
  problems: readonly Problem[],
  findings: Findings,
  titleOf: (row: number) => string,
): string {
  const effects = Object.keys(EFFECTS);
  const read = problems
    .toSorted((one, two) => effects.indexOf(one.effect) - effects.indexOf(two.effect))
    .map(({ record, path, message, hint, effect }) => [record, path, message, hint, EFFECTS[effect]]);
  const found = CHECKS.flatMap((check) => {
    const { label, hint } = CHECK_WORDS[check];
    return findings[check].map(({ row, words }) => [titleOf(row), '', words || label, hint, label]);
  });
  // With a byte order mark, without which spreadsheets take UTF-8 for something else.
  return `\ufeff${Papa.unparse([HEADER, ...[...read, ...found].map((row) => row.map(guardFormula))])}\r\n`;
}
