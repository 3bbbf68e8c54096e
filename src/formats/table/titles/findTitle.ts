/** Owns which column is what the rows of a table are called, where none is named so. */
import { KIND_LABELS } from '../../../model/dataset/kinds';
import { areWrittenColours, isColourColumn } from '../columns/colours';
import { comparable, fieldsOfName, isCalledDate, isCalledId, isCalledName } from '../columns/columnNames';
import { canBeTitles, isDateColumn, type Values } from '../columns/columnValues';
import { kindOfNames } from '../columns/kindOfNames';
import { areFlags, isBareId, isNumber } from '../columns/noNames';
import { namesHolder, saysOffice } from '../columns/officeColumns';
import { listsPersons } from '../fields/giveLists';
import { singular } from '../nested/unnested';
import { saysNoName } from '../records/titleOfRow';
import { type ColumnField, DATED } from '../tableMapping';
import { areFiles, endsInFile, isMarkup, isNoTitle } from './noTitles';
import { titleWeight } from './saysWork';

/** The column of titles by its values; -1 where there is none, or where whom a row names tells it better from others. */
export function findTitle(
  columns: readonly string[],
  fields: readonly ColumnField[],
  values: readonly Values[],
  /** That of the file. */
  name = '',
): number {
  const best = titleColumn(columns, fields, values, (column) => !isCalledDate(column), isNoTitle, name);
  const words = firstOfNames(best, columns, fields, values);
  // Of a list of persons and their offices, each row is whom it names.
  if (words >= 0 && saysOffice(columns[words] ?? '') && namesPersons(columns, fields, values)) return -1;
  // What is noted of a row is not what it is called, where it has a place, or is of whom it names.
  const hasPlace = fields.some((field, i) => field === 'place' && isMostlyFilled(values[i], values));
  const isCalledByNamed = isOfNamed(columns, fields, values);
  const isNamed = hasPlace || isCalledByNamed;
  const text = fields.findIndex(
    (field, i) =>
      TEXTS.has(field) &&
      !(isNamed && NOTES.test(comparable(columns[i] ?? ''))) &&
      areTitles(values[i]) &&
      isMostlyFilled(values[i], values),
  );
  const noted = isCalledByNamed && text < 0 ? columns.findIndex((column, i) => isNoted(column, fields[i])) : -1;
  const told = Math.max(text, noted);
  // What a squadron did tells its rows better apart than the squadron does.
  // Ids tell rows apart, and what is called by them alone says nothing where it has a place.
  const isOfIds =
    words >= 0 && text < 0 && isCalledId(columns[words] ?? '') && areNumbered(values[words]?.filled ?? []);
  const placed = fields.findIndex((field, i) => field === 'place' && isMostlyFilled(values[i], values));
  if (isOfIds && placed >= 0 && canBeTitles(values[placed]?.filled ?? [])) return -1;
  const isOfGroups =
    words >= 0 &&
    told >= 0 &&
    (isGroup(columns[words]) ||
      isClass(columns[words] ?? '') ||
      (!isCalledName(columns[words] ?? '') &&
        (isShared(values[words]) || (!isMostlyFilled(values[words], values) && isMostlyFilled(values[told], values)))));
  if (words >= 0 && !isOfGroups && !isRepeated(values[words])) return words;
  if (text >= 0) return text;
  if (noted >= 0) return -1;
  if (words >= 0 && fields.some((field, i) => field === 'entities' && !isRepeated(values[i]))) return -1;
  const other = words >= 0 ? words : titleColumn(columns, fields, values, isCalledDate);
  // Short texts are better than no title, and so are addresses and paths where there is no place.
  const short = fields.findIndex(
    (field, i) =>
      field === 'summary' &&
      !(isNamed && NOTES.test(comparable(columns[i] ?? ''))) &&
      isMostlyFilled(values[i], values) &&
      !isRepeated(values[i]) &&
      values[i]?.filled.every((value) => value.length <= LONGEST_TITLE && !/^-?[\d.,]+$/.test(value)),
  );
  // “Text” of another name in each row says what it is called, and not the continent of which many are.
  if (other >= 0) return words >= 0 && short >= 0 && isOfItsOwn(values[short]) ? short : other;
  if (short >= 0 || hasPlace) return short;
  // Of a list of persons alone, each row is called by those that it joins.
  const last = titleColumn(columns, fields, values, () => true, isMarkup);
  const joins = fields.some((field, i) => field === 'entities' && isMostlyFilled(values[i], values));
  const isOfNumbers = joins && listNumbered(values[last]?.filled ?? []);
  // Another day of what is dated already says no more of it than that.
  const isDay = fields.some((field) => DATED.has(field)) && isDateColumn(values[last]);
  return last >= 0 && (isOfNumbers || isDay || listsPersons(columns[last] ?? '', values[last])) ? -1 : last;
}

const NOTES =
  /^(?:notes?|comments?|remarks?|bemerkung(?:en)?|anmerkung(?:en)?|kommentare?|notizen?|commentaires?|remarques?|notas?|comentarios?|observaciones|osservazioni|opmerking(?:en)?|комментари[йи]|примечани[ея]|коментар|uwagi)$/;

const isNoted = (column: string, field: ColumnField | undefined): boolean =>
  field !== undefined && TEXTS.has(field) && NOTES.test(comparable(column));

const namesPersons = (columns: readonly string[], fields: readonly ColumnField[], values: readonly Values[]): boolean =>
  columns.some(
    (column, i) =>
      fields[i] === 'entities' &&
      isMostlyFilled(values[i], values) &&
      (namesHolder(column) || kindOfNames(column, [...(values[i]?.distinct ?? [])]) === KIND_LABELS.person),
  );

/** Whether rows are called by whom they name: another in each, or the one who was there from a start to an end. */
function isOfNamed(columns: readonly string[], fields: readonly ColumnField[], values: readonly Values[]): boolean {
  const isOfSpans = fields.includes('start') && fields.includes('end');
  return columns.some((column, i) => {
    // Kinds of names are given their fields once the title is known.
    if ((fields[i] !== 'entities' && fields[i] !== 'field') || !isMostlyFilled(values[i], values)) return false;
    const kind = kindOfNames(column, [...(values[i]?.distinct ?? [])]);
    const isOne = namesHolder(column) || kind === KIND_LABELS.person || kind === KIND_LABELS.organisation;
    return isOne && (isOfSpans || !isRepeated(values[i])) && !listsPersons(column, values[i]);
  });
}

/** Whether what stands in it comes again and again, as kinds and places do. */
const isRepeated = (values: Values | undefined): boolean =>
  values === undefined || (values.filled.length >= 8 && values.distinct.size * 2 < values.filled.length);

const isOfItsOwn = (values: Values | undefined): boolean =>
  values !== undefined && values.filled.length >= 8 && values.distinct.size === values.filled.length;

/** Whether some rows share what stands in it, as those of one group do. */
const isShared = (values: Values | undefined): boolean =>
  values !== undefined &&
  values.filled.length >= FEWEST_SHARED &&
  values.distinct.size <= values.filled.length * MOST_ROWS;
const FEWEST_SHARED = 3;

const isGroup = (column: string | undefined): boolean => GROUP.test(comparable(column ?? ''));

/** Those that do what rows tell of, many a one more than once. */
const GROUP =
  /^(?:squadron|regiment|unit|military unit|division|battalion|brigade|corps|fleet|wing|crew|einheit|geschwader|staffel|escadron|escadrille|unite|unidad|escuadron|reparto|eenheid)(?: name)?$/;

/** Texts and themes of which a column is what its rows are called, where no other is. */
const TEXTS: ReadonlySet<ColumnField> = new Set(['summary', 'themes']);
const LONGEST_TITLE = 160;

/** Whether nearly each row has words of its own, most of them no longer than a sentence. */
const areTitles = (values: Values | undefined): boolean =>
  values !== undefined &&
  values.filled.length > 0 &&
  values.distinct.size * 10 >= values.filled.length * 9 &&
  values.filled.filter((value) => /\p{L}.*\s/u.test(value) && value.length <= LONGEST_TITLE).length * 2 >
    values.filled.length;

const isUnnamed = (column: string | undefined): boolean => /^Column \d+$/.test(column ?? '');

/** The part of the rows that must have a cell in a column for it to be what they are called. */
const MOST_ROWS = 0.7;

const mostFilled = (values: readonly Values[]): number =>
  values.reduce((longest, { filled }) => Math.max(longest, filled.length), 0);

const isMostlyFilled = (of: Values | undefined, values: readonly Values[]): boolean =>
  (of?.filled.length ?? 0) >= MOST_ROWS * mostFilled(values);

/** Of columns without names in which names of persons and the like stand, the first: what comes after is said of it. */
function firstOfNames(
  best: number,
  columns: readonly string[],
  fields: readonly ColumnField[],
  values: readonly Values[],
): number {
  if (!columns.every(isUnnamed) || !areProperNames(values[best])) return best;
  const first = fields.findIndex(
    (field, i) =>
      field === 'field' && areProperNames(values[i]) && isMostlyFilled(values[i], values) && !isRepeated(values[i]),
  );
  return first < 0 ? best : first;
}

const PROPER_NAME = /^\p{Lu}[\p{L}.'’-]*,?(?: (?:\p{Lu}|v[ao]n |d[aeiou]s? |de[lr]? )[\p{L}.'’-]*){1,4}$/u;

/** Whether most cells are two to five capitalised words. */
const areProperNames = (values: Values | undefined): boolean =>
  values !== undefined &&
  values.filled.length > 0 &&
  values.filled.filter((value) => PROPER_NAME.test(value)).length >= MOST_ROWS * values.filled.length;

/** A day with its time, as programs write it, or a decade. */
const NUMBERED_DATE = /^\d{4}(?:-\d\d-\d\d[T ]\d|['’]?s$)/;

/** Columns of what is said of persons and things again and again, of which an id tells more. */
export const isClass = (column: string): boolean => CLASS.test(comparable(column));
const CLASS =
  /(?:^| )(?:age|age (?:group|class|range)|gender|sex|level|status|language|dialect|township|birth ?place|place of birth|geburtsort|lieu de naissance|altersgruppe|altersklasse|geschlecht|sprache|stufe|tranche d age|sexe|langue|niveau|edad|sexo|idioma|nivel)(?: optional)?$/;

/** What a row says of itself, and is not called. */
const IS_ANSWER = /^(?:true|false|yes|no|ja|nein|oui|non|sí|wahr|falsch|vrai|faux)$/i;

/** A letter that comes again and again is a sign: “N” of a latitude. */
const IS_LETTER = /^[a-z]$/i;

/** Of a country or a network. */
const IS_CODE = /^(?:[a-z]{2,3}|[A-Z]{2,3})$/;
/** USA-1869, 81dcf24a: what tells rows apart, beside what they are called. */
const IS_NUMBERED = /^(?=\S*\d)(?!\S*\p{L}{4})[\w-]{2,}$/u;
const areNumbered = (values: readonly string[]): boolean => values.every((value) => IS_NUMBERED.test(value));
const SEPARATOR = /\s*[,;|]\s*/;
/** Whether cells list what is numbered elsewhere, which is no name of the row: “SC-1991-15, SC-1991-16”. */
const listNumbered = (values: readonly string[]): boolean =>
  values.some((value) => SEPARATOR.test(value)) &&
  values.every((value) => value.split(SEPARATOR).every((id) => IS_NUMBERED.test(id)));
const areCodes = (values: readonly string[]): boolean =>
  values.filter((value) => IS_CODE.test(value)).length * 2 > values.length;

/** Whether a country or a town is said of rows, by the name of a column. */
const saysWhere = (column: string): boolean => fieldsOfName(column).includes('place') || WHERE.test(comparable(column));
const WHERE =
  /^(?:country|nation|state|province|region|continent|county|land|bundesland|pays|region|departement|pais|provincia|estado|paese|regione|provincie)$/;

/** Whether the first column has an id of each row, by which these are of what it is called after: “factory_id”, where countries are said of factories. */
const isOfOwnIds = (column: string, values: Values | undefined): boolean =>
  isCalledId(column) &&
  !/^(?:record|row|entry|line|item|unique|data|observation|obs|event|source|file|object) /.test(comparable(column)) &&
  !saysWhere(comparable(column).replace(/ \w+$/, '')) &&
  values !== undefined &&
  values.filled.length > 1 &&
  values.distinct.size === values.filled.length;

/** The first column of words whose values differ most; one that is called “… name” or “… title” before others. */
function titleColumn(
  columns: readonly string[],
  fields: readonly ColumnField[],
  values: readonly Values[],
  canBe: (column: string) => boolean,
  isNone = isNoTitle,
  name = '',
): number {
  let best = -1;
  let bestScore = 0;
  const most = mostFilled(values);
  // Beside those who hold offices, what these are is said of them.
  const hasHolders = columns.some(
    (column, i) => fields[i] === 'field' && namesHolder(column) && isMostlyFilled(values[i], values),
  );
  const ids = fields.indexOf('id');
  const isDated = fields.some((field) => DATED.has(field));
  const hasOwnIds = !isDated && isOfOwnIds(columns[0] ?? '', values[0]);
  for (const [i, field] of fields.entries()) {
    const { filled = [], distinct } = values[i] ?? {};
    if (field !== 'field' || filled.length === 0 || distinct === undefined) continue;
    if (!canBe(columns[i] ?? '')) continue;
    if (areFlags(values[i]) || areWrittenColours(values[i])) continue;
    // A table of colours that nothing dates is called by them; what is dated is drawn in them.
    if (isDated && isColourColumn(columns[i] ?? '', values[i])) continue;
    if (isRepeated(values[i]) && [...distinct].every((value) => IS_LETTER.test(value))) continue;
    // What a row is noted by, or which other row it belongs to, is not what it is called.
    if (isNone === isNoTitle && NOTED.test(comparable(columns[i] ?? ''))) continue;
    // A label that says each row's own id again is what it is called.
    const isOwnId = isCalledName(columns[i] ?? '') && filled.every((value, row) => value === values[ids]?.filled[row]);
    if (i !== ids && ids >= 0 && !isOwnId && areAllIn(distinct, values[ids])) continue;
    // “us” and “AFG” stand for something that has a name.
    if (isNone === isNoTitle && filled.length > 1 && areCodes(filled)) continue;
    if (isNone === isNoTitle && listNumbered(filled)) continue;
    // A list of several persons is of whom the row joins.
    if (isNone === isNoTitle && listsPersons(columns[i] ?? '', values[i])) continue;
    // What stands beside a table here and there is not what its rows are called.
    if (filled.length * 2 < most && isUnnamed(columns[i])) continue;
    const isOfFiles = areFiles(filled);
    const words = filled.filter(
      (value) =>
        /\p{L}/u.test(value) &&
        value.length <= LONGEST_TITLE &&
        (!isNone(value) || (!isOfFiles && endsInFile(value))) &&
        !isNumber(value) &&
        !(isNone === isNoTitle && isBareId(value)) &&
        !IS_ANSWER.test(value) &&
        !saysNoName(value),
    ).length;
    // What is the same in all rows is no name of theirs, whatever it is called.
    const called = isCalledName(columns[i] ?? '') && (distinct.size > 1 || filled.length <= FEWEST_SAME);
    const ofWork = titleWeight(columns[i] ?? '');
    const score =
      (words / filled.length) *
        // Two rows can be of one work; what else tells them apart is said of it.
        (ofWork > 1 && filled.length <= FEW ? 1 : distinct.size / filled.length) *
        (filled.length / most) *
        // One without a name, among columns that have names, is a remark as soon as a title.
        (isUnnamed(columns[i]) && !columns.every(isUnnamed) ? 0.5 : 1) *
        (hasHolders && saysOffice(columns[i] ?? '') ? 0.5 : 1) *
        (hasOwnIds && saysWhere(columns[i] ?? '') ? 0.4 : 1) *
        (called && isCalledAfterFile(columns[i] ?? '', name) ? 1.1 : 1) *
        (called || ofWork > 1
          ? Math.max(ofWork, called ? 1.5 : 1)
          : isCalledId(columns[i] ?? '') || areNumbered(filled)
            ? 0.5
            : isClass(columns[i] ?? '')
              ? 0.4
              : 1) -
      i / 100;
    // When a record was changed is not what it is called; words take longest to be found no dates.
    if (score > bestScore && !(isNone === isNoTitle && NUMBERED_DATE.test(filled[0] ?? '') && isDateColumn(values[i])))
      [best, bestScore] = [i, score];
  }
  return best;
}

/** Remarks on sources and on a row, by the last word: “sources_notes”. */
const NOTED = / (?:notes?|comments?|remarks?|sources?|citations?|bemerkung(?:en)?|anmerkung(?:en)?|remarques?|notas?)$/;

/** Whether all that stands in a column are ids of rows: those of what they are a part of. */
const areAllIn = (names: ReadonlySet<string>, ids: Values | undefined): boolean =>
  names.size > 0 && [...names].every((name) => ids?.distinct.has(name) === true);

/** Whether a column is called after what the file is of: “library_name” in “libraries.csv”. */
function isCalledAfterFile(column: string, file: string): boolean {
  const [, stem = ''] =
    /^(.+) (?:name|title|label|titel|titre|titulo|titolo|nom|nombre|naam)$/.exec(comparable(column)) ?? [];
  const words = comparable(file.replace(/\.\w+$/, '')).split(' ');
  return stem !== '' && words.some((word) => word === stem || singular(word) === stem);
}

const FEW = 2;
const FEWEST_SAME = 3;
