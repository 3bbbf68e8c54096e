/** Owns the table of a state, for slides and paper. */
import type { Scene } from '../../model/dataset/schema';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import { buildTable, type Table } from '../../model/table/buildTable';
import type { AppState } from '../../store/appState';
import { selectPassingRows } from '../../store/selectors';

/** What stands below the timeline, where that is the table and a scene shows it; null otherwise. */
export function tableOf(index: GraphIndex, app: AppState, scene: Scene | null): Table | null {
  if (app.lowerView !== 'table' || scene?.parts === 'timeline') return null;
  const { sheet, filter, sort } = app;
  return buildTable(index, sheet, selectPassingRows(index, app), filter.mode === 'only', sort);
}
