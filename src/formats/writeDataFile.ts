/** Owns the way from a format's name to its writer, which is loaded when it is asked for. */
import type { Dataset } from '../model/dataset/schema';
import { formatDataset } from '../model/dataset/writeDataset';
import type { DataFormat } from './dataFormats';

/** The file of a data set: a text in UTF-8, or bytes. The same data set gives the same file. */
export async function writeDataFile(dataset: Dataset, format: DataFormat): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'entente':
      return formatDataset(dataset);
    case 'csv':
      return (await import('./table/own/writeTables')).writeTables(dataset);
    case 'xlsx':
      return (await import('./xlsx/writeXlsx')).writeXlsx(dataset);
    case 'gexf':
      return (await import('./gexf/writeGexf')).writeGexf(dataset);
    case 'graphml':
      return (await import('./graphml/writeGraphml')).writeGraphml(dataset);
    case 'json-ld':
      return (await import('./schema-org/writeSchemaOrg')).writeSchemaOrg(dataset);
    case 'icalendar':
      return (await import('./icalendar/writeIcalendar')).writeIcalendar(dataset);
    case 'timelinejs':
      return (await import('./timelinejs/writeTimelineJs')).writeTimelineJs(dataset);
  }
}
