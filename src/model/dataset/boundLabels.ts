/** Owns how many types of relations a file may make: labels that differ from link to link say what a link is, not its type. */
import { countText } from '../countText';
import type { Problem } from './problem';
import type { RelationInput } from './recordInputs';

/** More types than that are no choices of a filter, and no words that a person reads. */
export const MOST_TYPES = 60;

export interface BoundLabels {
  /** The relation with a label that is to be a type; another label is its role, or where it has one, a field. */
  readonly withType: (input: RelationInput) => RelationInput;
  /** What was taken for granted; null where all labels are types. */
  readonly problem: Problem | null;
}

/** Keeps the labels that most relations have, where there are too many for types. */
export function boundLabels(relations: readonly RelationInput[]): BoundLabels {
  const counts = new Map<string, number>();
  for (const { label, restored } of relations) {
    // What Entente wrote are types already.
    if (restored !== undefined) continue;
    const key = keyOf(label);
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (counts.size <= MOST_TYPES) return { withType: (input) => input, problem: null };
  const often = [...counts].filter(([, count]) => count > 1).toSorted((a, b) => b[1] - a[1]);
  const kept = new Set(often.slice(0, MOST_TYPES).map(([key]) => key));
  return {
    withType: (input) => {
      const label = input.label?.trim() ?? '';
      if (label === '' || input.restored !== undefined || kept.has(keyOf(label))) return input;
      const { label: _, ...rest } = input;
      if ((input.role?.trim() ?? '') === '') return { ...rest, role: label };
      return { ...rest, fields: [...(input.fields ?? []), { label: 'Label', value: label }] };
    },
    problem: {
      path: 'relations',
      record: 'Relations',
      message: `There are ${countText(counts.size)} labels of relations: ${kept.size === 0 ? 'none is' : `the ${kept.size} that come up most are`} read as a type, and the others stand as the role of their relation`,
      hint: 'Give relations of a kind the same label, and what is told of one alone a column of its own.',
      effect: 'assumed',
      sort: 'value',
    },
  };
}

const keyOf = (label: string | undefined): string => label?.trim().toLowerCase() ?? '';
