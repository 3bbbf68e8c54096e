/** Owns what the effects of problems and the checks of a history are called, what is advised where a check finds something, and how much was left out. */
import type { Check } from '../../model/checks/checkHistory';
import { countedText } from '../../model/countText';
import type { Problem, ProblemEffect } from '../../model/dataset/problem';

export const EFFECTS: Readonly<Record<ProblemEffect, string>> = {
  skipped: 'Left out',
  kept: 'Kept without a part',
  repaired: 'Put right',
  assumed: 'Assumed',
};

export const CHECK_WORDS: Readonly<Record<Check, { readonly label: string; readonly hint: string }>> = {
  undated: { label: 'Undated', hint: 'These events stand in graph and table, and under “Undated”. Give them a date.' },
  unsourced: { label: 'Unsourced', hint: 'Nothing says where this is written. Give it a source.' },
  dangling: { label: 'Dangling', hint: 'It names what the data set does not have. Choose another, or add it.' },
  orphaned: { label: 'Without a relation', hint: 'Nothing is joined to it. Add a relation, or leave it by itself.' },
  contradictory: { label: 'Contradictory', hint: 'Both cannot be so. Check the dates, or the relation.' },
  duplicate: { label: 'Perhaps twice', hint: 'Merge the two, or give them titles that tell them apart.' },
};

/** How much of a file was left out: counted where each problem is of one record, since another one may be of any number. */
export function leftOutWords(problems: readonly Problem[]): string {
  const skipped = problems.filter(({ effect }) => effect === 'skipped');
  if (skipped.length === 0) return 'nothing was left out.';
  const said = skipped.every(isOfOne)
    ? `${countedText(skipped.length, 'record was', 'records were')} left out.`
    : 'some parts were left out.';
  return `${said} Everything else is shown.`;
}

/** Whether it is of a record or relation with a place of its own in the file: “row 12”, `events[3]`. */
const isOfOne = ({ sort = 'record', path }: Problem): boolean =>
  (sort === 'record' || sort === 'reference' || sort === 'duplicate') && /\d/.test(path);
