/** Owns the search of the data set of the moment: one that was edited has rows that the search made at its opening does not know. */
import { searchEntries } from '../model/dataset/readHistory';
import { collectDataset } from '../model/dataset/writeDataset';
import type { GraphIndex } from '../model/index/buildGraphIndex';
import { madeOnce } from '../model/madeOnce';
import type { SearchIndex } from '../model/search/createSearchIndex';
import { type Suggestions, suggestRecords } from '../model/search/suggestRecords';
import type { FindRows, FoundRows } from './openHistory';

/** Entries taken in at a time; the page answers in between. */
const AT_ONCE = 400;

interface Search extends SearchIndex {
  /** Resolves once every record is in the index. */
  readonly indexed: Promise<void>;
}

/** Finds records of whatever data set is the present one; the opened one is searched as it was read. */
export function createEditedSearch(opened: GraphIndex, findOpened: FindRows) {
  let made: { readonly index: GraphIndex; readonly search: () => Promise<Search> } | null = null;
  const build = async (index: GraphIndex): Promise<Search> => {
    const { createSearchIndex } = await import('../model/search/createSearchIndex');
    const search = createSearchIndex(searchEntries(collectDataset(index, []), index.columns.importance));
    const takeInAll = async () => {
      while (!search.addSome(AT_ONCE) && made?.index === index) await new Promise((resolve) => setTimeout(resolve));
    };
    return { ...search, indexed: takeInAll() };
  };
  const findRows = async (index: GraphIndex, query: string): Promise<FoundRows> => {
    if (index === opened) return findOpened(query);
    if (made?.index !== index) made = { index, search: madeOnce(() => build(index)) };
    const { find, isWhole, indexed } = await made.search();
    return { rows: find(query), later: isWhole() ? null : () => indexed.then(() => find(query)) };
  };
  return async (index: GraphIndex, query: string): Promise<Suggestions> => {
    const { rows, later } = await findRows(index, query);
    const suggest = (found: readonly number[]) => suggestRecords(index, found);
    return { items: suggest(rows), later: later && (() => later().then(suggest)) };
  };
}
