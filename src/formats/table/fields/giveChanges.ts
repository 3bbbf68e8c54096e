/** Owns what the rows of a log of changes are called: what was changed, and what of it; values before and after are no names. */
import { comparable, isCalledId, isCalledName } from '../columns/columnNames';
import { areNoNames } from '../columns/noNames';
import type { Giving } from './giving';

const VALUE = '(?: (?:value|values|content|text|wert|inhalt|valeur|contenu|valor|contenido|valore|contenuto|waarde))';
const BEFORE = new RegExp(
  `^(?:(?:old|previous|prior|alter|bisheriger|ancienne?|antiguo|anterior|vecchio|precedente|oude)${VALUE}|(?:before|vorher|avant|antes|prima)${VALUE}?)$`,
);
const AFTER = new RegExp(
  `^(?:(?:new|current|neuer|nouvelle|nouveau|nuevo|nuovo|nieuwe)${VALUE}|(?:after|nachher|apres|despues|dopo)${VALUE}?)$`,
);
/** What of a record was changed. */
const PART =
  /^(?:field|attribute|property|column|setting|feld|attribut|eigenschaft|spalte|champ|attribut|propriete|colonne|campo|atributo|propiedad|attributo|veld|eigenschap)(?: name)?$/;
const RECORD =
  /^(?:record|item|object|entity|resource|page|document|datensatz|objekt|seite|objet|fiche|registro|objeto|oggetto|pagina)$/;

/** The columns of values before and after a change; none where they are not both there. */
export function changedValues(columns: readonly string[]): readonly number[] {
  const names = columns.map(comparable);
  const pair = [BEFORE, AFTER].map((words) => names.findIndex((name) => words.test(name)));
  return pair.includes(-1) ? [] : pair;
}

/** To be given where no column is called after a title. */
export function giveChanges({ table: { columns }, values, taken, isFree, give }: Giving): void {
  const changed = changedValues(columns);
  if (changed.length === 0 || taken.has('title')) return;
  const find = (fits: (column: string) => boolean) =>
    columns.findIndex(
      (column, i) =>
        isFree(i) &&
        !changed.includes(i) &&
        (values[i]?.filled.length ?? 0) > 0 &&
        !areNoNames(values[i]) &&
        fits(column),
    );
  const part = find((column) => PART.test(comparable(column)));
  const record = find(
    (column) =>
      !PART.test(comparable(column)) &&
      !isCalledId(column) &&
      (isCalledName(column) || RECORD.test(comparable(column))),
  );
  if (record >= 0) give(record, part < 0 ? 'title' : 'given', 'values');
  if (part >= 0) give(part, 'title', 'values');
}
