/** Owns which dates of rows are those of records and careers, and no time of what the rows tell of, by the names of their columns. */
import type { Problem } from '../../../model/dataset/problem';
import { comparable } from '../columns/columnNames';
import type { RecognisedColumn } from '../recognition';
import { DATED } from '../tableMapping';

/** When a record was made or changed: “created_at”, “Last modified”. */
export const saysBookkeeping = (column: string): boolean => BOOKKEEPING.test(comparable(column));

/** Whether it is “created” beside “modified”: when a record was made, and no work. */
export const isMadeBesideChanged = (column: string, columns: readonly string[]): boolean =>
  /^(?:created|creation)$/.test(comparable(column)) && columns.some((each) => CHANGED.test(comparable(each)));

/** When what is written of something was last changed or fetched, which is no time of what it tells of. */
export const saysChanged = (column: string): boolean => CHANGED_OR_FETCHED.test(comparable(column));

const CHANGED_OR_FETCHED =
  /^(?:(?:record |row |entry |page )?(?:(?:date |time )?(?:last )?(?:updated|modified|edited|changed|synced|retrieved|accessed|scraped|fetched|crawled)|(?:last|date) (?:update|change|edit|modification|modified))(?: (?:at|on|time|date|datetime|timestamp|utc))?|(?:zu)?letzt geandert|(?:geandert|aktualisiert|abgerufen)(?: am)?|letzte (?:anderung|aktualisierung)|(?:modifiee?|mise? a jour|consultee?) le|(?:date (?:de )?)?derniere (?:modification|mise a jour)|date de (?:modification|mise a jour)|(?:fecha de |ultima )(?:modificacion|actualizacion)|ultim[oa] (?:modifica|aggiornamento|alteracao|atualizacao)|(?:laatst )?(?:gewijzigd|bijgewerkt)(?: op)?)$/;

const CHANGED = /^(?:(?:last )?(?:modified|updated|changed)|current version)(?: at| on)?$/;

const BOOKKEEPING =
  /^(?:updated|modified|(?:record|row|entry|last|date|time) created|(?:record |row |entry |last |date |time )?(?:created|updated|modified|inserted|added|edited|uploaded|imported|synced|retrieved|accessed|changed|documented|acquired|catalogu?ed|digiti[sz]ed) (?:at|on|time|date|datetime|timestamp|utc)|date (?:added|acquired|catalogu?ed|digiti[sz]ed|documented|retrieved|accessed)|(?:accession|acquisition) ?(?:year|date)|(?:.* )?date last (?:update|updated|modified|edited)|mod(?:ified|ification)? date|(?:last|date) (?:updated|modified|edited|changed)|(?:creation|modification|update|insert|upload|import)(?: (?:date|time|timestamp))|last (?:update|change|edit|modification)|(?:erstellt|angelegt|geandert|aktualisiert|letzte anderung)(?: (?:am|um))?|(?:cree|modifie|mis a jour) le|date de (?:creation|modification)|fecha de (?:creacion|modificacion|actualizacion)|дата (?:добавления|внесения|изменения|обновления|загрузки|додавання|внесення|оновлення))$/;

const CAREER =
  /^(?:hire|hired|hiring|employment|admission|admitted|enrol?lment|registration|registered|first commit|eintritt|einstellung|aufnahme|embauche|contratacion|assunzione)(?: (?:date|on|year|at))?$|^date (?:of )?(?:hire|hired|hiring|admission|enrol?lment|first commit)$/;

/** That such a date stands for when the rows were is said. */
export function assumedTimes(columns: readonly RecognisedColumn[]): readonly Problem[] {
  const said = columns.flatMap(({ column, use }) => {
    if (!DATED.has(use.field)) return [];
    if (saysBookkeeping(column)) return [`“${column}” may say when a record was made or changed`];
    return CAREER.test(comparable(column)) ? [`“${column}” may be one date of somebody's or something's life`] : [];
  });
  return said.length === 0
    ? []
    : [
        {
          path: 'header',
          record: 'Columns',
          message: `The rows were dated by what may not be their time: ${said.join('; ')}`,
          hint: 'Where it is not, choose “Detail” for it where the columns are chosen.',
          effect: 'assumed',
          sort: 'date',
        },
      ];
}
