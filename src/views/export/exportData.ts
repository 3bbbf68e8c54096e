/** Owns the export of the data set as a file of a format, all of it or what the filter lets through. */
import { DATA_FORMAT_WORDS } from '../../formats/dataFormats';
import { briefingsWith } from '../../model/briefing/editBriefing';
import type { Dataset } from '../../model/dataset/schema';
import { keepRecords, withholdRecords } from '../../model/dataset/withholdRecords';
import { collectDataset } from '../../model/dataset/writeDataset';
import { rowsIn } from '../../model/index/rowSet';
import { selectPassingRows } from '../../store/selectors';
import type { Entente } from '../shared/EntenteContext';
import { fileName } from '../shared/fileName';
import type { ExportedFile, ExportOrder } from './exportOrder';
import type { Tell } from './runExport';
import { withheldWords } from './withheldWords';

export interface Exported {
  /** What goes into the file. */
  readonly dataset: Dataset;
  /** What stays out by the choice of what goes along, as a sentence; empty where nothing does. */
  readonly withheld: string;
}

/** What goes into the file, and what is held back from it. */
export function exportedWith(
  along: ExportOrder['along'],
  extent: ExportOrder['data']['extent'],
  { store }: Entente,
): Exported {
  const { index } = store;
  const { app } = store.stored.getState();
  const whole = collectDataset(index, briefingsWith(index.dataset.briefings, app.briefing));
  const less = withholdRecords(whole, along);
  if (extent === 'all') return { dataset: less, withheld: withheldWords(whole, less, along) };
  const passing = new Set(Array.from(rowsIn(selectPassingRows(index, app)), index.idOf));
  const dataset = keepRecords(less, passing);
  return { dataset, withheld: withheldWords(keepRecords(whole, passing), dataset, along) };
}

export async function exportData(
  order: ExportOrder,
  entente: Entente,
  tell: Tell,
  signal: AbortSignal,
): Promise<ExportedFile> {
  const { dataset } = exportedWith(order.along, order.data.extent, entente);
  tell('Writing the data', null);
  const { extension, mediaType } = DATA_FORMAT_WORDS[order.data.format];
  const file = await entente.writeFile(dataset, order.data.format, signal);
  signal.throwIfAborted();
  const content = new Blob([file], { type: mediaType });
  return { name: fileName(dataset.id, extension, order.data.extent === 'filtered' ? 'filtered' : ''), content };
}
