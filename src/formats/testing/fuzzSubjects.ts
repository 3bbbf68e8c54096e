/** Owns what the fuzzer starts from: the fixtures of all readers, tables, and files that the writers write. */
import { readdirSync, readFileSync } from 'node:fs';
import { sampleDataset } from '../../model/testing/sampleDataset';
import { DATA_FORMATS } from '../dataFormats';
import { writeDataFile } from '../writeDataFile';

export interface FuzzSubject {
  /** “gexf/fixtures/ugly.gexf”. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Null for what is no text. */
  readonly text: string | null;
  /** Undefined for what is no JSON. */
  readonly json: unknown;
}

const TABLES = {
  'tables/voyages.csv':
    'id,Title,Start,End,Kind,Themes,Participants,Place,Latitude,Longitude,Source,Text\n' +
    'v1,First voyage,1768-08,1771-07-12,Voyage,"Navigation; Botany","Resolute; Banks, the elder",Plymouth,50.37,-4.14,https://example.org/1,"With ""quotes"", and\na line break"\n' +
    'v2,Second voyage,13/07/1772,30/07/1775,Voyage,Navigation,Resolute,Plymouth,50.37,-4.14,,\n' +
    ',Third voyage,1776~,,Voyage,,,,,,,no date of return\n',
  'tables/treaties.tsv':
    'Datum\tTitel\tBeteiligte\tArt\n03.04.1648\tFriede von Münster\tSpanien | Niederlande\tVertrag\n24.10.1648\tWestfälischer Friede\tKaiser | Schweden\tVertrag\n',
  'tables/observatories.csv':
    'name;founded;closed;country\nGreenwich;1675;1998;England\nPulkovo;1839;;Russia\nUraniborg;1576;1597;Denmark\n',
  'tables/relations.csv':
    'Source,Target,Label,Start,Type\nGreenwich,Pulkovo,wrote to,1840,Directed\nPulkovo,Paris,visited,05/06/1850,Undirected\n',
  'tables/parts.csv':
    'year,month,day,event,entities\n1919,6,28,Treaty of Versailles,"France, Germany"\n1920,,,League founded,France\n-44,3,15,Ides,Rome\n',
  'tables/list.json':
    '[{"name":"Comet","date":"1682-09-15","tags":["sky","sea"]},{"name":"Transit","date":"03/06/1769"}]',
} as const;

/** All of them, in an order that stays. */
export async function fuzzSubjects(): Promise<FuzzSubject[]> {
  const root = new URL('../', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\/fixtures\/[^/]+\.[^/]+$/.test(path))
    .sort();
  const written = await Promise.all(
    DATA_FORMATS.map(async (format) => {
      const file = await writeDataFile(sampleDataset, format);
      return subject(`written/${format}`, typeof file === 'string' ? new TextEncoder().encode(file) : file);
    }),
  );
  return [
    ...files.map((path) => subject(path, Uint8Array.from(readFileSync(new URL(path, root))))),
    ...Object.entries(TABLES).map(([name, text]) => subject(name, new TextEncoder().encode(text))),
    ...written,
  ];
}

function subject(name: string, bytes: Uint8Array<ArrayBuffer>): FuzzSubject {
  const isText = !(bytes[0] === 0x50 && bytes[1] === 0x4b);
  const text = isText ? new TextDecoder().decode(bytes) : null;
  return { name, bytes, text, json: text === null ? undefined : parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
