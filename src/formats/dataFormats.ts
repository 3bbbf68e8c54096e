/** Owns the list of formats that a data set is written in, and what their files are called. */

export const DATA_FORMATS = [
  'entente',
  'csv',
  'xlsx',
  'gexf',
  'graphml',
  'json-ld',
  'icalendar',
  'timelinejs',
] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

interface DataFormatWords {
  readonly label: string;
  /** What opens it. */
  readonly words: string;
  /** Of the file: “eu-us-relations.gexf”. */
  readonly extension: string;
  readonly mediaType: string;
}

export const DATA_FORMAT_WORDS: Readonly<Record<DataFormat, DataFormatWords>> = {
  entente: {
    label: 'Entente JSON',
    words: 'A file to be opened here again, with nothing lost of what goes along.',
    extension: 'json',
    mediaType: 'application/json',
  },
  csv: {
    label: 'CSV tables',
    words: 'A zip with a table each of events, entities, relations, undertakings, sources and the history itself.',
    extension: 'zip',
    mediaType: 'application/zip',
  },
  xlsx: {
    label: 'Excel workbook',
    words: 'The same tables as sheets, for Excel, LibreOffice and others.',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  gexf: {
    label: 'GEXF network',
    words: 'A network in time, for Gephi and Gephi Lite.',
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
  },
  graphml: {
    label: 'GraphML network',
    words: 'A network, for yEd, Cytoscape, NetworkX and others.',
    extension: 'graphml',
    mediaType: 'application/graphml+xml',
  },
  'json-ld': {
    label: 'JSON-LD',
    words: 'Events and entities in the words of schema.org, for websites and knowledge graphs.',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
  },
  icalendar: {
    label: 'iCalendar',
    words: 'Events as whole days, for calendars.',
    extension: 'ics',
    mediaType: 'text/calendar',
  },
  timelinejs: {
    label: 'TimelineJS',
    words: 'Events as slides of TimelineJS, version 3.',
    extension: 'timeline.json',
    mediaType: 'application/json',
  },
};
