/** Owns the answer of a SPARQL query as JSON (w3.org/TR/sparql11-results-json): a record a row, its variables the columns. */
import { isObject, own, ownList, valueText } from '../text/jsonValue';
import type { Served } from './fromService';

/** The rows as records; null where it is no such answer. */
export function sparqlRecords(json: unknown): Served | null {
  const names = ownList(own(json, 'head'), 'vars')?.map(valueText);
  const bindings = ownList(own(json, 'results'), 'bindings');
  if (names === undefined || bindings === null || !bindings.every(isObject)) return null;
  const records = bindings.map((row) =>
    // A variable without a value is left out of its row, and is a column all the same.
    Object.fromEntries(names.map((name) => [name, own(own(row, name), 'value') ?? ''])),
  );
  return { json: records, problems: [] };
}
