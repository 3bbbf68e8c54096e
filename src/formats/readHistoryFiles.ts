/** Owns the way from files to an index of what is in them. */
import { forceInputOf, type GraphColumns, graphColumns, type LayoutInput } from '../layout/graphNodes';
import { buildViewColumns } from '../layout/viewColumns';
import { indexHistory, type MakeEntries, MOST_RECORDS, type Progress } from '../model/dataset/readHistory';
import { buildGraphBasis } from '../model/index/buildGraphBasis';
import { openIndex } from '../model/index/buildGraphIndex';
import { failure, type Result, success } from '../model/result';
import type { SourceFile } from './format';
import type { ChosenFile, HistoryRead, KnownMappings, TablesAsked } from './historyMessages';
import { readFiles } from './readFiles';
import { readingFault } from './readingFault';
import { readKept } from './table/keptMappings';
import { tableEntries } from './table/records/tableEntries';

/** Told what of a graph its layout is made of, and null when the history goes to the page, which needs all there is of time. */
export type OnGraph = (input: LayoutInput | null) => void;

/**
 * Reads and indexes files, and never throws; `onEntries` is handed what makes the search’s entries, and `onGraph` the graph as soon as it is
 * known, if anything is joined in it. No life begins after `thisYear`.
 */
export async function readHistoryFiles(
  chosen: readonly ChosenFile[],
  mappings: KnownMappings,
  onProgress: (progress: Progress) => void,
  onEntries: (make: MakeEntries) => void,
  onGraph: OnGraph = () => {},
  thisYear?: number,
): Promise<Result<HistoryRead | TablesAsked>> {
  try {
    return await readUnguarded(chosen, mappings, onProgress, onEntries, onGraph, thisYear);
  } catch (error) {
    return readingFault(chosen, error);
  }
}

async function readUnguarded(
  chosen: readonly ChosenFile[],
  { said, kept }: KnownMappings,
  onProgress: (progress: Progress) => void,
  onEntries: (make: MakeEntries) => void,
  onGraph: OnGraph,
  thisYear: number | undefined,
): Promise<Result<HistoryRead | TablesAsked>> {
  const files = await readChosen(chosen);
  if (!files.ok) return files;
  const read = await readFiles(files.value, {
    most: MOST_RECORDS,
    mayIndex: true,
    mappings: [...said, ...readKept(kept)],
    onProgress: (step, done) => onProgress({ step, done }),
    ...(thisYear === undefined ? {} : { thisYear }),
  });
  if (!read.ok || 'asked' in read.value) return read as Result<TablesAsked>;
  const { format, tables } = read.value;
  if ('data' in read.value) {
    const { data, records, problems } = read.value;
    onEntries(tableEntries(records, data));
    return success({ data, records, problems, views: buildViewColumns(openIndex(data), null), format, tables });
  }
  const basis = buildGraphBasis(read.value.dataset);
  const { rank } = basis;
  let graph: GraphColumns | null = null;
  if (rank !== null) {
    graph = graphColumns({ ...basis, rank });
    onGraph(forceInputOf({ ...graph, rank }));
  }
  const history = indexHistory(read.value, onProgress, onEntries, basis);
  const views = buildViewColumns(openIndex(history.data), graph);
  onGraph(null);
  return success({ ...history, records: null, views, format, tables });
}

async function readChosen(chosen: readonly ChosenFile[]): Promise<Result<readonly SourceFile[]>> {
  const files: SourceFile[] = [];
  for (const { name, content } of chosen) {
    try {
      files.push({ name, bytes: new Uint8Array(await content.arrayBuffer()) });
    } catch {
      return failure(
        `“${name}” can no longer be read from the disk`,
        'It was moved, changed or deleted since it was chosen: choose it again.',
      );
    }
  }
  return success(files);
}
