/** Owns what a window remembers over a reload: checked when it is read, and nothing where the browser keeps nothing. */
import type * as z from 'zod/mini';

/** What was kept under a name; null where there is none, or where it does not fit. */
export function recall<T>(name: string, schema: z.ZodMiniType<T>): T | null {
  try {
    const read = schema.safeParse(JSON.parse(sessionStorage.getItem(name) ?? 'null'));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Keeps a value, or with null, forgets it. */
export function remember(name: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Full, or refused: a reload then starts anew, and all else goes on.
  }
}
