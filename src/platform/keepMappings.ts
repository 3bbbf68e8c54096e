/** Owns the keeping of a person's mappings of tables on this device. */
import { writeKept } from '../formats/table/keptMappings';
import type { KeptMapping } from '../formats/table/readTableFiles';
import { KEPT_MAPPINGS, keptMappings } from './keptMappings';

/** Keeps what was said; where there is no storage it is asked again next time. */
export function keepMappings(said: readonly KeptMapping[]): void {
  try {
    localStorage.setItem(KEPT_MAPPINGS, writeKept(keptMappings(), said));
  } catch {}
}
