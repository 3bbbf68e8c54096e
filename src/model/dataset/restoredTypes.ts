/** Owns which relations of a file that Entente wrote are of a type of the vocabulary: by both of their words and by what they join. */
import { KIND_IDS } from './kinds';
import type { RelationInput } from './recordInputs';
import { vocabularyOf } from './vocabulary';

const TYPES = new Map(vocabularyOf({}).relationTypes.map((type) => [`${type.label}\n${type.inverse}`, type]));
const KINDS: ReadonlySet<string> = new Set(KIND_IDS);

export function createKnownTypes() {
  const kindOf = new Map<string, string>();
  return {
    /** Remembers what kind of the vocabulary a record is, or is drawn as. */
    record: (id: string, kind: string): void => {
      if (KINDS.has(kind)) kindOf.set(id, kind);
    },
    /** The type's id; null where the file does not say both words, or they may not join these kinds. */
    idOf: ({ label, inverse }: RelationInput, from: string, to: string): string | null => {
      const type = inverse === undefined ? undefined : TYPES.get(`${label}\n${inverse}`);
      const mayJoin =
        type?.joins == null ||
        (type.joins.from.includes(kindOf.get(from) ?? '') && type.joins.to.includes(kindOf.get(to) ?? ''));
      return type !== undefined && mayJoin ? type.id : null;
    },
  };
}
