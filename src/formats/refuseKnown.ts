/** Owns what is said of files that are no data set, and that people have all the same: what they are, and what to do. */
import { failure, type Result } from '../model/result';

const SIGNS: readonly { readonly sign: readonly number[]; readonly what: string; readonly hint: string }[] = [
  {
    sign: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'a file of an older Office, such as .xls',
    hint: 'Open it in a spreadsheet program, save it as .xlsx or .csv, and open that.',
  },
  { sign: [0x25, 0x50, 0x44, 0x46], what: 'a PDF', hint: 'Open the table or the data that it was made from.' },
  { sign: [0x1f, 0x8b], what: 'a gzip archive', hint: 'Unpack it, and open what is in it.' },
  { sign: [0x42, 0x5a, 0x68], what: 'a bzip2 archive', hint: 'Unpack it, and open what is in it.' },
  { sign: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7z archive', hint: 'Unpack it, and open what is in it.' },
  { sign: [0x52, 0x61, 0x72, 0x21], what: 'a RAR archive', hint: 'Unpack it, and open what is in it.' },
  { sign: [0x89, 0x50, 0x4e, 0x47], what: 'a picture', hint: 'Open the data that it was drawn from.' },
  { sign: [0xff, 0xd8, 0xff], what: 'a picture', hint: 'Open the data that it was drawn from.' },
  { sign: [0x47, 0x49, 0x46, 0x38], what: 'a picture', hint: 'Open the data that it was drawn from.' },
  {
    sign: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
    what: 'an SQLite database',
    hint: 'Export its tables as CSV, and open those together.',
  },
];

/** Bytes in which a text says what it is. */
const LOOKED_AT = 2000;
const SAVE_GRAPH = 'Open it in Gephi or another graph program, save it as GEXF or GraphML, and open that.';
/** Texts that are told by how they begin. */
const TEXTS: readonly { readonly begins: RegExp; readonly what: string; readonly hint: string }[] = [
  {
    begins: /^(?:\s*#.*\n|\s*(?:creator|version|comment)\s.*\n)*\s*graph\s*\[/i,
    what: 'a graph in GML',
    hint: SAVE_GRAPH,
  },
  { begins: /^(?:\s*%.*\n)*\s*\*(?:network|vertices)\b/i, what: 'a Pajek network', hint: SAVE_GRAPH },
  { begins: /^\s*dl\s+(?:n[mrc]?\s*=|format\s*=)/i, what: 'a network in UCINET’s DL', hint: SAVE_GRAPH },
  {
    begins:
      /^(?:\s*(?:\/\/.*\n|#.*\n|\/\*[\s\S]*?\*\/))*\s*(?:strict\s+)?(?:di)?graph\b\s*(?:"[^"\n]*"|[\w.-]+)?\s*\{/i,
    what: 'a graph in DOT (Graphviz)',
    hint: SAVE_GRAPH,
  },
  {
    begins:
      /^(?:---\n[\s\S]*?\n---\n)?(?:\s*%%.*\n)*\s*(?:(?:graph|flowchart)[ \t]+(?:TB|TD|BT|RL|LR)[ \t]*(?:;|\n)|(?:sequenceDiagram|classDiagram|erDiagram|stateDiagram(?:-v2)?)[ \t]*\n|@startuml\b)/,
    what: 'a drawing in the words of Mermaid or PlantUML',
    hint: 'Write what it joins as a table (CSV) with the columns source, target and label, and open that.',
  },
  {
    begins: /^(?:\u00ef\u00bb\u00bf)?0 HEAD\s*\n1 /,
    what: 'a family tree in GEDCOM',
    hint: 'Export its people as a table (CSV) from a program for family trees, such as Gramps, and open that.',
  },
  {
    begins:
      /^(?:\s*(?:\/\/.*\n|\/\*[\s\S]*?\*\/|(["'])use strict\1;?))*\s*(?:(?:export\s+)?(?:var|let|const)\s+[\w$]+\s*(?::[^=\n]*)?=|export\s+default\s*[[{]|(?:module\.)?exports(?:\.[\w$]+)?\s*=|(?:window|globalThis)\.[\w$]+\s*=|new\s+vis\.DataSet\s*\()/,
    what: 'a program in JavaScript',
    hint:
      'Where it holds data, save its outer brackets and what stands between them as JSON, and open that: ' +
      'with every key and every text in double quotes, and without a comma before a closing bracket.',
  },
  {
    begins: /\{%-?\s*(?:for|if|assign|comment|include|capture|set)\b[\s\S]*?%\}/,
    what: 'a template, from which a site makes its data',
    hint: 'Open the file that the site shows: save it from its address.',
  },
];

/** What can be opened, in a sentence. */
export const READABLE =
  'Entente opens its own files, tables (CSV, TSV, XLSX), TimelineJS, GEXF, GraphML, JSON of graphs and timelines, ' +
  'iCalendar, JSON-LD and ActivityStreams events, markwhen, Palladio and Oligrapher.';

/** A refusal that names what the file is; null where its beginning is none of those. */
export function refuseKnown(name: string, bytes: Uint8Array): Result<never> | null {
  if (bytes.length === 0) return failure(`“${name}” is empty`, 'Look at it in the program that made it.');
  const known = SIGNS.find(({ sign }) => sign.every((byte, i) => bytes[i] === byte));
  if (known === undefined) return refuseText(name, bytes);
  if (known === SIGNS[0] && isEncrypted(bytes)) {
    return failure(
      `“${name}” is protected by a password, and cannot be read`,
      'Open it in a spreadsheet program with the password, take the password off, save it, and open it again; or save the table as CSV.',
    );
  }
  return failure(`“${name}” is ${known.what}, which cannot be read`, `${known.hint} ${READABLE}`);
}

/** The name, in UTF-16, of the part that holds an encrypted workbook (MS-OFFCRYPTO, 2.3.4.4). */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function isEncrypted(bytes: Uint8Array): boolean {
  const [first = 0] = ENCRYPTED;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (ENCRYPTED.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function refuseText(name: string, bytes: Uint8Array): Result<never> | null {
  const text = String.fromCharCode(...bytes.subarray(0, LOOKED_AT)).replace(/\r\n?/g, '\n');
  const known = TEXTS.find(({ begins }) => begins.test(text));
  if (known === undefined) return null;
  return failure(`“${name}” is ${known.what}, which cannot be read`, `${known.hint} ${READABLE}`);
}
