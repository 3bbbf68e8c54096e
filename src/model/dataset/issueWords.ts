/** Owns what is said where a file does not hold what the format wants: what is wrong, and what belongs there. */
import type * as z from 'zod/mini';
import { someText } from '../someText';

export interface IssueWords {
  /** “id” is missing. */
  readonly message: string;
  readonly hint: string;
}

/** How a value of a type is written. */
const WRITTEN: Readonly<Record<string, { readonly is: string; readonly as: string }>> = {
  string: { is: 'a text', as: '"…"' },
  array: { is: 'a list', as: '[ … ]' },
  object: { is: 'an object', as: '{ … }' },
  number: { is: 'a number', as: 'a number such as 3' },
  int: { is: 'a whole number', as: 'a number such as 3' },
  boolean: { is: 'true or false', as: 'true or false' },
};

/** `subject` is what was checked: the head of a file, or a record of it. */
export function issueWords(issue: z.core.$ZodIssue | undefined, subject: unknown): IssueWords {
  const path = issue?.path ?? [];
  const name = path.length === 0 ? 'It' : `“${pathText(path)}”`;
  const value = valueAt(subject, path);
  if (issue?.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `“${key}”`).join(', ');
    const where = path.length === 0 ? 'There' : `In “${pathText(path)}” there`;
    return { message: `${where} is no place for ${names}`, hint: 'Take it out, or write it under “fields”.' };
  }
  if (issue?.code === 'invalid_value') {
    const values = issue.values.map((one) => `“${String(one)}”`);
    return {
      message: value === undefined ? `${name} is missing` : `${name} cannot be ${shortText(value)}`,
      hint: `Write one of ${someText(values, 8)}.`,
    };
  }
  const expected = issue?.code === 'invalid_type' ? WRITTEN[issue.expected] : undefined;
  if (expected !== undefined) {
    const last = path.at(-1);
    const field = typeof last === 'string' ? `"${last}": ` : '';
    return {
      message: value === undefined ? `${name} is missing` : `${name} is ${shortText(value)}, and not ${expected.is}`,
      hint: `Write ${field}${expected.as}.`,
    };
  }
  if (issue?.code === 'invalid_format' && issue.format === 'regex') {
    return {
      message: `${name} is no id: ${shortText(value)}`,
      hint: 'Write it in small letters without accents and digits, with a hyphen between words.',
    };
  }
  if (issue?.code === 'too_small') return { message: `${name} is empty`, hint: 'Write something there.' };
  return { message: `${name} cannot be read`, hint: 'The schema in public/schema says what belongs there.' };
}

/** "themes[0].label". */
export const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

const valueAt = (subject: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[part] : undefined,
    subject,
  );

/** A value as a person may find it again in the file. */
function shortText(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = String(value);
  return typeof value === 'string' ? `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”` : text;
}
