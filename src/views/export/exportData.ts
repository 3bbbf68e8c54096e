/** Owns the export of the data set as a file of a format, all of it or what the filter lets through. */
import { DATA_FORMAT_WORDS } from '../../formats/dataFormats';
import { briefingsWith } from '../../model/briefing/editBriefing';
import type { Dataset } from '../../model/dataset/schema';
import { keepRecords, withholdRecords } from '../../model/dataset/withholdRecords';
import { collectDataset } from '../../model/dataset/writeDataset';
import { rowsIn } from '../../model/index/rowSet';
import { selectPassingRows } from '../../store/selectors';
import type { Entente } from '../shared/EntenteContext';
import type { ExportedFile, ExportOrder } from './exportOrder';
import { fileName } from './fileName';
import type { Tell } from './runExport';

/** What goes into the file. */
export function exportedDataset(
  along: ExportOrder['along'],
  extent: ExportOrder['data']['extent'],
  { store }: Entente,
): Dataset {
  const { index } = store;
  const { app } = store.stored.getState();
  const dataset = withholdRecords(collectDataset(index, briefingsWith(index.dataset.briefings, app.briefing)), along);
  if (extent === 'all') return dataset;
  const passing = selectPassingRows(index, app);
  return keepRecords(dataset, new Set(Array.from(rowsIn(passing), index.idOf)));
}

export async function exportData(
  order: ExportOrder,
  entente: Entente,
  tell: Tell,
  signal: AbortSignal,
): Promise<ExportedFile> {
  const dataset = exportedDataset(order.along, order.data.extent, entente);
  tell('Writing the data', null);
  const { extension, mediaType } = DATA_FORMAT_WORDS[order.data.format];
  const file = await entente.writeFile(dataset, order.data.format, signal);
  signal.throwIfAborted();
  const content = new Blob([file], { type: mediaType });
  return { name: fileName(dataset.id, extension, order.data.extent === 'filtered' ? 'filtered' : ''), content };
}
