/** Owns the export of the data set as a file of a format, all of it or what the filter lets through. */
import { DATA_FORMAT_WORDS } from '../../formats/dataFormats';
import type { Dataset } from '../../model/dataset/schema';
import { keepRecords } from '../../model/dataset/withholdRecords';
import { rowsIn } from '../../model/index/rowSet';
import { selectPassingRows } from '../../store/selectors';
import type { Entente } from '../shared/EntenteContext';
import type { ExportedFile, ExportOrder } from './exportOrder';
import { buildSubject } from './exportSubject';
import { fileName } from './fileName';
import type { Tell } from './runExport';

/** What goes into the file. */
export function exportedDataset({ along, data }: Pick<ExportOrder, 'along' | 'data'>, entente: Entente): Dataset {
  const dataset = buildSubject(entente, along).dataset();
  if (data.extent === 'all') return dataset;
  const { index } = entente.store;
  const passing = selectPassingRows(index, entente.store.stored.getState().app);
  return keepRecords(dataset, new Set(Array.from(rowsIn(passing), index.idOf)));
}

export async function exportData(
  order: ExportOrder,
  entente: Entente,
  tell: Tell,
  signal: AbortSignal,
): Promise<ExportedFile> {
  const dataset = exportedDataset(order, entente);
  tell('Writing the data', null);
  const { extension, mediaType } = DATA_FORMAT_WORDS[order.data.format];
  const file = await entente.writeFile(dataset, order.data.format, signal);
  signal.throwIfAborted();
  const content = new Blob([file], { type: mediaType });
  return { name: fileName(dataset.id, extension, order.data.extent === 'filtered' ? 'filtered' : ''), content };
}
