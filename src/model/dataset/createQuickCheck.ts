/**
 * Owns the quick look at a record: the schema is walked once, and what is left is a chain of plain tests. Without
 * `new Function`, which the content policy refuses, the schema's own reading costs a large file most of its time.
 */
import type * as z from 'zod/mini';

/** Whether a value is surely what a schema describes, with nothing to be changed in it; where it says no, the schema decides. */
export type QuickCheck = (value: unknown) => boolean;

type Schema = z.core.$ZodType;

/** Values are taken to come from JSON. What this does not know of a schema passes nothing. */
export function createQuickCheck(schema: Schema): QuickCheck {
  // A part that several fields share is walked once.
  const made = new Map<Schema, QuickCheck>();
  const checkOf = (part: Schema): QuickCheck => {
    const known = made.get(part);
    if (known !== undefined) return known;
    const check = checkOfDefinition((part as z.core.$ZodTypes)._zod.def, checkOf);
    made.set(part, check);
    return check;
  };
  return checkOf(schema);
}

type CheckOf = (part: Schema) => QuickCheck;

function checkOfDefinition(definition: z.core.$ZodTypes['_zod']['def'], checkOf: CheckOf): QuickCheck {
  const limit = limitOf(definition.checks ?? []);
  switch (definition.type) {
    case 'string':
      return (value) => typeof value === 'string' && limit(value);
    case 'number':
      return (value) => Number.isFinite(value) && limit(value);
    case 'array': {
      const isItem = checkOf(definition.element);
      return (value) => Array.isArray(value) && limit(value) && value.every(isItem);
    }
    case 'optional':
      return checkOf(definition.innerType);
    case 'enum':
      return isOneOf(Object.values(definition.entries));
    case 'literal':
      return isOneOf(definition.values);
    case 'object':
      return definition.catchall?._zod.def.type === 'never' ? strictObject(definition.shape, checkOf) : NEVER;
    default:
      return NEVER;
  }
}

/** An object that has all that is needed of a shape, and nothing else. */
function strictObject(shape: Readonly<Record<string, Schema>>, checkOf: CheckOf): QuickCheck {
  const checks = new Map(Object.entries(shape).map(([key, part]) => [key, checkOf(part)]));
  const needed = Object.keys(shape).filter((key) => shape[key]?._zod.def.type !== 'optional');
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const fields = value as Readonly<Record<string, unknown>>;
    for (const key in fields) if (checks.get(key)?.(fields[key]) !== true) return false;
    for (const key of needed) if (!Object.hasOwn(fields, key)) return false;
    return true;
  };
}

function isOneOf(values: readonly unknown[]): QuickCheck {
  const known = new Set(values);
  return (value) => known.has(value);
}

type Limit = (value: never) => boolean;

/** All of what is asked of a text, a list or a number beyond being one. */
function limitOf(checks: readonly z.core.$ZodCheck<never>[]): (value: unknown) => boolean {
  const limits = checks.map((check) => limitOfCheck((check as z.core.$ZodCheck as z.core.$ZodChecks)._zod.def));
  return (value) => limits.every((limit) => limit(value as never));
}

function limitOfCheck(check: z.core.$ZodChecks['_zod']['def']): Limit {
  switch (check.check) {
    case 'min_length':
      return (value: { readonly length: number }) => value.length >= check.minimum;
    case 'string_format': {
      const { pattern } = check;
      return pattern === undefined || pattern.global || pattern.sticky ? NEVER : (value: string) => pattern.test(value);
    }
    case 'number_format':
      return check.format === 'safeint' ? Number.isSafeInteger : NEVER;
    case 'greater_than':
      return (value: number) => value > Number(check.value) || (check.inclusive && value === Number(check.value));
    default:
      return NEVER;
  }
}

const NEVER = () => false;
