/** Owns the export of the app with what is loaded in it, as one file. */
import { toOfflineFile } from '../../formats/offline/toOfflineFile';
import { formatDataset } from '../../model/dataset/writeDataset';
import type { Entente } from '../shared/EntenteContext';
import { fileName } from '../shared/fileName';
import type { ExportedFile, ExportOrder } from './exportOrder';
import { buildSubject } from './exportSubject';
import type { Tell } from './runExport';

export async function exportOffline(
  order: ExportOrder,
  entente: Entente,
  tell: Tell,
  signal: AbortSignal,
): Promise<ExportedFile> {
  tell('Fetching the app', null);
  const template = await entente.readOfflineTemplate(signal);
  tell('Putting the data in', null);
  const { dataset, index } = buildSubject(entente, order.along);
  const content = new Blob([toOfflineFile(template, formatDataset(dataset()), order.marking.trim())], {
    type: 'text/html',
  });
  return { name: fileName(index.dataset.id, 'html', 'offline'), content };
}
