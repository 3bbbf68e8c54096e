/**
 * Owns the undertakings of a file that Entente wrote until all that they name is known: then each is one again, or where
 * it lacks what an undertaking must have, an entity joined to what it names, which is listed.
 */
import { parseEdtf } from '../dates/parseEdtf';
import { foldText } from '../search/foldText';
import type { createKeys } from './createKeys';
import type { RecordMaker } from './createRecordMaker';
import { KIND_LABELS, UNDERTAKING_KINDS, type UndertakingKind } from './kinds';
import type { Problem } from './problem';
import type { DateInput, EntityInput, RelationInput, TieInput, TiePart, UndertakingInput } from './recordInputs';
import type { DateStatement, Undertaking } from './schema';
import { TIE_PARTS, TIES } from './ties';

interface Settling {
  readonly maker: Pick<RecordMaker, 'undertaking'>;
  readonly keys: ReturnType<typeof createKeys>;
  readonly entity: (input: EntityInput) => void;
  readonly relation: (input: RelationInput) => void;
  readonly problem: (problem: Problem) => void;
}

export function createUndertakings() {
  const inputs: UndertakingInput[] = [];
  const ties = new Map<string, TieInput[]>();
  const whole = new Set<string>();
  return {
    add: (input: UndertakingInput): void => {
      inputs.push(input);
    },
    tie: (input: TieInput): void => {
      const list = ties.get(input.undertaking);
      if (list === undefined) ties.set(input.undertaking, [input]);
      else list.push(input);
    },
    count: (): number => inputs.length,
    /** Whether it is the key of one that is an undertaking again. */
    has: (key: string): boolean => whole.has(key),
    /** Hands over what became no undertaking, and answers those that did. */
    settle: (into: Settling): Undertaking[] =>
      inputs.flatMap((input) => {
        const named = namedBy(input, ties.get(input.key ?? '') ?? []);
        const made = settleOne(input, named, into);
        if (made !== null && input.key !== null) whole.add(input.key);
        return made ?? [];
      }),
  };
}

type Named = Readonly<Record<TiePart, readonly string[]>>;

const namedBy = (input: UndertakingInput, ties: readonly TieInput[]): Named => {
  const of = (part: TiePart) => [
    ...new Set([...input.ties[part], ...ties.flatMap((tie) => (tie.part === part ? [tie.to] : []))]),
  ];
  return { by: of('by'), madeAt: of('madeAt'), workedOnBy: of('workedOnBy'), deliveredBy: of('deliveredBy') };
};

function settleOne(input: UndertakingInput, named: Named, into: Settling): Undertaking | null {
  const { keys, maker, problem } = into;
  const record = input.title || input.key || 'Undertaking';
  const told: Omit<Problem, 'message' | 'hint' | 'effect'> = { path: input.at, record, sort: 'reference' };
  const missing: string[] = [];
  const idsOf = (part: TiePart) =>
    named[part].flatMap((key) => {
      const id = keys.idOf(key);
      if (id === undefined) missing.push(`“${key}” (${TIES[part].label})`);
      return id === undefined ? [] : [[key, id] as const];
    });
  const [by, [at, ...others], workedOnBy, deliveredBy] = [
    idsOf('by'),
    idsOf('madeAt'),
    idsOf('workedOnBy'),
    idsOf('deliveredBy'),
  ];
  const kind = kindOf(input.kind ?? '');
  const made = statementOf(input.date);
  if (by.length === 0 || at === undefined || kind === null || made === null) {
    const lacks = [
      ...(by.length === 0 ? ['who undertook it'] : []),
      ...(at === undefined ? ['where it was undertaken'] : []),
      ...(kind === null ? ['what kind of undertaking it is'] : []),
      ...(made === null ? ['a date that can be read'] : []),
    ];
    problem({
      ...told,
      message: `It lacks ${lacks.join(' and ')}, and became an entity`,
      hint: 'An undertaking is a commitment, a priority, an aim or a plan, with its day, the event or document of it, and who made it.',
      effect: 'assumed',
    });
    into.entity({ ...input, fields: [...(input.fields ?? []), ...input.asFields] });
    for (const part of TIE_PARTS) {
      for (const to of named[part]) {
        into.relation({ from: input.key ?? record, to, at: input.at, label: TIES[part].label });
      }
    }
    return null;
  }
  const undone = (input.restored?.kept?.outcomes ?? []).length === 0 ? deliveredBy : [];
  const lost = [
    ...missing,
    ...others.map(([key]) => `“${key}” (a second ${TIES.madeAt.label})`),
    ...undone.map(([key]) => `“${key}” (${TIES.deliveredBy.label}, without an outcome)`),
  ];
  if (lost.length > 0) {
    problem({
      ...told,
      message: `It names what has no place: ${lost.join(', ')}`,
      hint: 'Name a record that is there, one alone where it was undertaken, and an outcome for what delivered it.',
      effect: 'kept',
    });
  }
  const ids = (pairs: readonly (readonly [string, string])[]) => [...new Set(pairs.map(([, id]) => id))];
  return maker.undertaking(input, kind, {
    by: ids(by),
    at: at[1],
    made,
    workedOnBy: ids(workedOnBy),
    deliveredBy: new Map(deliveredBy),
  });
}

function kindOf(word: string): UndertakingKind | null {
  const folded = foldText(word.trim());
  return UNDERTAKING_KINDS.find((kind) => folded === kind || folded === foldText(KIND_LABELS[kind])) ?? null;
}

function statementOf(date: DateInput | undefined): DateStatement | null {
  if (date === undefined || 'unread' in date || !parseEdtf(date.edtf).ok) return null;
  return { edtf: date.edtf, basis: 'stated', ...(date.note === undefined ? {} : { note: date.note }) };
}
