/** Owns which columns hold dates among words that there is none yet, or that it is not known, as programmes and registers write it: TBA, n/k. */
import { readDateText } from '../../../model/dates/written/readDateText';
import { foldText } from '../../../model/search/foldText';
import { DATED } from '../tableMapping';
import { fieldsOfName, isCalledDate } from './columnNames';

/** Letters of the longest. */
export const LONGEST_PENDING = 30;
/** The part of the other cells that must be dates where the name of the column does not say so. */
const MOSTLY = 0.7;

const PENDING =
  /^[([]?(?:t\.?b\.?[acd]\.?|to be (?:announced|advised|confirmed|decided|defined|determined|set)|not (?:yet )?(?:announced|known|set)|n\.?\/?k\.?|(?:wird |werden )?noch (?:bekannt ?gegeben|nicht bekannt|offen|unbekannt)|wird (?:noch )?bekannt ?gegeben|k\. ?a\.|a (?:annoncer|confirmer|definir|determiner|preciser)|por (?:anunciar|confirmar|definir|determinar)|da (?:annunciare|confermare|decidere|definire|stabilire)|nog (?:niet bekend|onbekend|te bepalen)|n\.?t\.?b\.?)[)\]]?$/;

export const isPending = (cell: string): boolean =>
  cell.length <= LONGEST_PENDING && !/\d/.test(cell) && PENDING.test(foldText(cell));

/** By some cells of a column and by its name. What is called so among names and codes is one of them. */
export function hasPendingDates(column: string, cells: readonly string[]): boolean {
  if (!cells.some(isPending)) return false;
  const others = cells.filter((cell) => !isPending(cell));
  const dates = others.filter((cell) => /\d/.test(cell) && readDateText(cell, null) !== null).length;
  if (dates > 0 && dates >= others.length * MOSTLY) return true;
  return isCalledDate(column) || fieldsOfName(column).some((field) => DATED.has(field));
}
