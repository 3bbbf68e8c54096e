/** Owns which problems have one cause, so that what many records share is said once. */
import type { Problem } from '../dataset/problem';

/** Problems that are mended in the same way. */
export interface Cause {
  /** What is wrong with all of them, with “…” for what each says; empty where they share no wording. */
  readonly message: string;
  readonly hint: string;
  readonly count: number;
  /** By what is wrong with each, in the order in which that first comes up. */
  readonly said: readonly { readonly message: string; readonly problems: readonly Problem[] }[];
}

/** The problems by what mends them: those of one sort with one hint; the causes stand where each first comes up. */
export function problemCauses(problems: readonly Problem[]): readonly Cause[] {
  return groups(problems, ({ sort, hint }) => `${sort} ${hint}`).map((alike) => {
    const shapes = new Set(alike.map(({ message }) => shapeOf(message)));
    return {
      message: shapes.size === 1 ? ([...shapes][0] ?? '') : '',
      hint: alike[0]?.hint ?? '',
      count: alike.length,
      said: groups(alike, ({ message }) => message).map((same) => ({
        message: same[0]?.message ?? '',
        problems: same,
      })),
    };
  });
}

/** A message without what it quotes or lists of a record. */
const shapeOf = (message: string): string => message.replace(/“[^”]*”/g, '“…”').replace(/: .*$/s, '');

function groups(problems: readonly Problem[], keyOf: (problem: Problem) => string): Problem[][] {
  const found = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = keyOf(problem);
    const alike = found.get(key);
    if (alike === undefined) found.set(key, [problem]);
    else alike.push(problem);
  }
  return [...found.values()];
}
