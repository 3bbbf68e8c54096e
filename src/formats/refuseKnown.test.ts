import { expect, test } from 'vitest';
import { refuseKnown } from './refuseKnown';

const said = (text: string): string | null => {
  const refused = refuseKnown('ports', new TextEncoder().encode(text));
  return refused === null || refused.ok ? null : `${refused.failure.message} | ${refused.failure.hint.split('. ')[0]}`;
};

const SAVE = 'Open it in Gephi or another graph program, save it as GEXF or GraphML, and open that';

const REFERENCES = 'Open it in a program for references, such as Zotero, export it as CSV, and open that';
const STORE = 'Ask its store for a table: a SPARQL query whose answer is saved as CSV, or save it as JSON-LD';
const MAP = 'Open it in a program for maps, such as QGIS, export its points as CSV or GeoJSON, and open that';
const FEED =
  'A feed has what was published last, and no history: ask the site for a calendar (.ics), or make a table (CSV) of its entries';
const PROGRAM =
  '“ports” is a program in JavaScript, which cannot be read | Where it holds data, save its outer brackets and what stands between them as JSON, and open that: ' +
  'with every key and every text in double quotes, and without a comma before a closing bracket';

test.each([
  [
    'Creator "a program"\nVersion 1\ngraph\n[\n  node [ id 0 ]\n]',
    `“ports” is a graph in GML, which cannot be read | ${SAVE}`,
  ],
  ['# ports\r\ngraph [\r\n', `“ports” is a graph in GML, which cannot be read | ${SAVE}`],
  ['% ports\n*Vertices 3\n1 "Kew"', `“ports” is a Pajek network, which cannot be read | ${SAVE}`],
  ['*Network ports\n*Vertices 3', `“ports” is a Pajek network, which cannot be read | ${SAVE}`],
  [
    'dl n=3 format=edgelist1\nlabels:\nKew,Rio,Lima',
    `“ports” is a network in UCINET’s DL, which cannot be read | ${SAVE}`,
  ],
  ['DL\nN=3 NM=1\nDATA:', `“ports” is a network in UCINET’s DL, which cannot be read | ${SAVE}`],
  [
    '// ports\nstrict digraph "ports" {\n  Kew -> Rio;\n}',
    `“ports” is a graph in DOT (Graphviz), which cannot be read | ${SAVE}`,
  ],
  ['graph {\n  Kew -- Rio\n}', `“ports” is a graph in DOT (Graphviz), which cannot be read | ${SAVE}`],
  [
    '%% ports\ngraph LR\n  A[Kew] --> B[Rio]',
    '“ports” is a drawing in the words of Mermaid or PlantUML, which cannot be read | Write what it joins as a table (CSV) with the columns source, target and label, and open that',
  ],
  ['graph,LR\nKew,Rio', null],
  ['dl,n\n1,2', null],
  ['', '“ports” is empty | Look at it in the program that made it.'],
  [
    '0 HEAD\r\n1 GEDC\r\n2 VERS 5.5.1',
    '“ports” is a family tree in GEDCOM, which cannot be read | Export its people as a table (CSV) from a program for family trees, such as Gramps, and open that',
  ],
  ['// ports\nconst events = [{ title: "Kew" }];', PROGRAM],
  ["'use strict';\nmodule.exports = [\n  { title: 'Kew' },\n];", PROGRAM],
  ['export default [{ title: "Kew" }]', PROGRAM],
  ['export const ports: Port[] = [{ title: "Kew" }]', PROGRAM],
  ['window.ports = {', PROGRAM],
  ['new vis.DataSet([{ id: 1 }])', PROGRAM],
  ["import { ships } from './ships';\nships.map(draw)", PROGRAM],
  ['self.ports = ships.map(draw)', PROGRAM],
  ['self.href,title\nA,B', null],
  ['ports([draw])', null],
  [
    'BEGIN:VCALENDAR\n{%- for e in site.events -%}\nBEGIN:VEVENT',
    '“ports” is a template, from which a site makes its data, which cannot be read | Open the file that the site shows: save it from its address',
  ],
  ['let,const\n1,2', null],
  [
    '% ports\n@book{kew1768,\n  title = {Out}\n}',
    `“ports” is a list of references in BibTeX, which cannot be read | ${REFERENCES}`,
  ],
  ['TY  - BOOK\nTI  - Out\nER  - ', `“ports” is a list of references in RIS, which cannot be read | ${REFERENCES}`],
  ['@prefix p: <http://p.example/> .', `“ports” is RDF in Turtle or N-Triples, which cannot be read | ${STORE}`],
  [
    '<http://p.example/a> <http://p.example/b> "c" .',
    `“ports” is RDF in Turtle or N-Triples, which cannot be read | ${STORE}`,
  ],
  ['<?xml version="1.0"?>\n<!-- ports --><kml xmlns="x">', `“ports” is a map in KML, which cannot be read | ${MAP}`],
  ['\ufeff<?xml version="1.0"?><rss version="2.0">', `“ports” is a news feed, which cannot be read | ${FEED}`],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', `“ports” is a news feed, which cannot be read | ${FEED}`],
  [
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>',
    '“ports” is a page with a table, as some programs save for a spreadsheet, which cannot be read | Open it in a spreadsheet program, save it as .xlsx or .csv, and open that',
  ],
  ['<gexf version="1.3">', null],
  ['<graphml>', null],
  ['<html><body><table>', null],
  ['prefix name,title\nA,B', null],
  ['@book,ship\nA,B', null],
  ['exports,imports\n1,2', null],
  ['export default\tvalue\nA\tB', null],
  ['title,text\nA,100 {% off', null],
  ['graph,ship\nA,B', null],
  ['Vertices\nKew', null],
])('%j', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test('a workbook that is protected by a password is told from one of an older Office', () => {
  const begin = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x45, 0x45, 0];
  const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const refused = (name: string) => {
    const answer = refuseKnown('ports.xlsx', new Uint8Array([...begin, ...wide(name), 0, 0]));
    return answer === null || answer.ok ? null : `${answer.failure.message} | ${answer.failure.hint.split('. ')[0]}`;
  };
  expect(refused('EncryptedPackage')).toBe(
    '“ports.xlsx” is protected by a password, and cannot be read | Open it in a spreadsheet program with the password, take the password off, save it, and open it again; or save the table as CSV.',
  );
  expect(refused('Workbook')).toBe(
    '“ports.xlsx” is a file of an older Office, such as .xls, which cannot be read | Open it in a spreadsheet program, save it as .xlsx or .csv, and open that',
  );
});
