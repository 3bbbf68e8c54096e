/** Owns the two columns of those who gave and those who got something: “Supplier” and “Recipient”, both of which a row names. */
import { comparable } from '../columns/columnNames';
import { areNoNames } from '../columns/noNames';
import type { Giving } from './giving';

const GIVERS =
  /^(?:supplier|seller|vendor|exporter|donor|lender|lieferant|verkaufer|exporteur|spender|fournisseur|vendeur|exportateur|donateur|proveedor|vendedor|exportador|donante|fornitore|venditore|esportatore|donatore)(?: (?:name|country))?$/;
const TAKERS =
  /^(?:recipient|buyer|purchaser|importer|borrower|customer|empfanger|kaufer|importeur|abnehmer|destinataire|acheteur|importateur|destinatario|comprador|importador|receptor|acquirente|compratore|importatore|ricevente)(?: (?:name|country))?$/;

/** The columns of both, by their names; null where they are not both there. */
export function tradersIn(columns: readonly string[]): readonly [number, number] | null {
  const names = columns.map(comparable);
  const [giver, taker] = [names.findIndex((name) => GIVERS.test(name)), names.findIndex((name) => TAKERS.test(name))];
  return giver < 0 || taker < 0 ? null : [giver, taker];
}

/** To be given after the title, so that what was given is what a row is called. */
export function giveTraders({ table: { columns }, values, isFree, give }: Giving): void {
  const traders = tradersIn(columns);
  const isWords = (i: number) => (values[i]?.filled.length ?? 0) > 0 && !areNoNames(values[i]);
  if (traders?.every((i) => isFree(i) && isWords(i))) for (const i of traders) give(i, 'entities', 'values');
}
