/** Owns where a person's mappings of tables are kept on this device; what stands there is read by whoever reads the tables. */

export const KEPT_MAPPINGS = 'entente:mappings';

/** The text that is kept; null where there is none, or no storage. */
export function keptMappings(): string | null {
  try {
    return localStorage.getItem(KEPT_MAPPINGS);
  } catch {
    return null;
  }
}
