/** Owns how texts are told by their beginning that people have and nothing here reads: what they are, and what to do. */
import { isProgram } from './javascript/beginsAsProgram';

interface KnownText {
  readonly begins: Pick<RegExp, 'test'>;
  readonly what: string;
  readonly hint: string;
}

const SAVE_GRAPH = 'Open it in Gephi or another graph program, save it as GEXF or GraphML, and open that.';
const SAVE_REFERENCES = 'Open it in a program for references, such as Zotero, export it as CSV, and open that.';
const SAVE_MAP = 'Open it in a program for maps, such as QGIS, export its points as CSV or GeoJSON, and open that.';
const SAVE_FEED =
  'A feed has what was published last, and no history: ask the site for a calendar (.ics), or make a table (CSV) of its entries.';

/** What the outermost element of XML is called; before it stand what XML says of itself, and comments. */
const root = (names: string): RegExp =>
  new RegExp(`^\\s*(?:<\\?[^>]*\\?>\\s*|<!--[\\s\\S]*?-->\\s*|<!DOCTYPE[^>]*>\\s*)*<(?:\\w+:)?(?:${names})[\\s>]`, 'i');

export const KNOWN_TEXTS: readonly KnownText[] = [
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
      /^(?:\s*%.*\n)*\s*@(?:article|book|booklet|comment|conference|dataset|in(?:book|collection|proceedings)|manual|mastersthesis|misc|online|phdthesis|preamble|proceedings|report|string|techreport|thesis|unpublished)\s*[{(]/i,
    what: 'a list of references in BibTeX',
    hint: SAVE_REFERENCES,
  },
  { begins: /^\s*TY {2}- [A-Z]{2,}/, what: 'a list of references in RIS', hint: SAVE_REFERENCES },
  {
    begins:
      /^(?:\s*#.*\n)*\s*(?:@prefix\s+[\w-]*:\s*<|PREFIX\s+[\w-]*:\s*<[^>]*>\s*\n|<[^>\s]+>\s+<[^>\s]+>\s+(?:<|_:|"))/,
    what: 'RDF in Turtle or N-Triples',
    hint: 'Ask its store for a table: a SPARQL query whose answer is saved as CSV, or save it as JSON-LD.',
  },
  { begins: root('kml'), what: 'a map in KML', hint: SAVE_MAP },
  { begins: root('gpx'), what: 'tracks in GPX', hint: SAVE_MAP },
  { begins: root('rss|feed'), what: 'a news feed', hint: SAVE_FEED },
  {
    begins: root('TEI|teiCorpus|TEI\\.2'),
    what: 'a text in TEI',
    hint: 'Make a table (CSV) of the events, people or letters that it marks, and open that.',
  },
  {
    begins: root('RDF'),
    what: 'RDF in XML',
    hint: 'Ask its store for a table: a SPARQL query whose answer is saved as CSV, or save it as JSON-LD.',
  },
  {
    begins: root('Workbook'),
    what: 'a workbook in XML',
    hint: 'Open it in a spreadsheet program, save it as .xlsx or .csv, and open that.',
  },
  {
    begins: /^\s*<html\b[^>]*urn:schemas-microsoft-com:office:|^\s*<table[\s>]/i,
    what: 'a page with a table, as some programs save for a spreadsheet',
    hint: 'Open it in a spreadsheet program, save it as .xlsx or .csv, and open that.',
  },
  {
    begins: { test: isProgram },
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
