/** Owns how a matrix of numbers beside the list of what its rows and columns stand for is told in JSON, and becomes nodes and links. */
import { idText, isObject, type JsonObject, own } from '../text/jsonValue';

export interface MatrixNetwork {
  /** Each with an id that no other has. */
  readonly nodes: readonly JsonObject[];
  readonly links: readonly JsonObject[];
  /** Whether the halves of the matrix differ; where they do not, each link stands once. */
  readonly isDirected: boolean;
  /** What stands beside the matrix and the list. */
  readonly rest: JsonObject;
}

const MATRIX = /^(?:matrix|weights|flows?|(?:adjacency|weight|flow|distance|similarity|co-?occurrence)[ _-]?matrix)$/i;
/** Under these, lists may be pairs or neighbours too. */
const LINKS = /^(?:links|edges|relations|relationships|connections|adjacency|adj)$/i;
const NODES = /^(?:nodes|vertices|names|labels|people|persons|groups|keys|ids)$/i;
/** Rows of fewer numbers may be pairs, with or without a weight. */
const LONGER_THAN_PAIRS = 4;

/** The network of a square of numbers, as many as there are nodes; null where there is none. */
export function matrixNetwork(content: unknown): MatrixNetwork | null {
  if (!isObject(content)) return null;
  const entries = Object.entries(content);
  for (const [field, matrix] of entries) {
    if (!(MATRIX.test(field) || LINKS.test(field)) || !isSquare(matrix)) continue;
    if (matrix.length < (MATRIX.test(field) ? 2 : LONGER_THAN_PAIRS)) continue;
    const [listed, list] = entries.find(([key, value]) => NODES.test(key) && areNodes(value, matrix.length)) ?? [];
    if (listed === undefined || !Array.isArray(list)) continue;
    return {
      ...networkOf(withIds(list), matrix),
      rest: Object.fromEntries(entries.filter(([key]) => key !== field && key !== listed)),
    };
  }
  return null;
}

type Square = readonly (readonly (number | boolean | null)[])[];

const isSquare = (value: unknown): value is Square =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((row) => Array.isArray(row) && row.length === value.length && row.every(isCell));

const isCell = (cell: unknown): boolean => typeof cell === 'number' || typeof cell === 'boolean' || cell === null;

const areNodes = (value: unknown, length: number): boolean =>
  Array.isArray(value) && value.length === length && value.every((node) => idText(node) !== null || isObject(node));

/** Nodes with the ids or names they have; where those are missing or shared, with their places. */
function withIds(list: readonly unknown[]): readonly JsonObject[] {
  for (const key of ['id', 'key', 'name', 'label']) {
    const ids = list.map((node) => idText(node) ?? idText(own(node, key)));
    if (ids.includes(null) || new Set(ids).size < ids.length) continue;
    return list.map((node, i) => ({ ...(isObject(node) ? node : {}), id: ids[i] }));
  }
  return list.map((node, i) => ({ ...(isObject(node) ? node : { name: node }), id: String(i) }));
}

function networkOf(nodes: readonly JsonObject[], matrix: Square): Omit<MatrixNetwork, 'rest'> {
  const at = (row: number, column: number) => Number(matrix[row]?.[column] ?? 0);
  const isDirected = nodes.some((_, row) => nodes.some((__, column) => at(row, column) !== at(column, row)));
  const isCounted = nodes.some((_, row) => nodes.some((__, column) => ![0, 1].includes(at(row, column))));
  const links = nodes.flatMap((source, row) =>
    nodes.flatMap((target, column) =>
      at(row, column) === 0 || (!isDirected && column < row)
        ? []
        : [{ source: source['id'], target: target['id'], ...(isCounted ? { weight: at(row, column) } : {}) }],
    ),
  );
  return { nodes, links, isDirected };
}
