/** Owns the list of formats that are found by content: what each is called, how it is told from the others, and its reader, loaded when needed. */
import { fitsActivityStreams } from './activity-streams/fitsActivityStreams';
import { fitsCanvas } from './canvas/fitsCanvas';
import { fitsCytoscape } from './cytoscape/fitsCytoscape';
import type { ReadInto } from './format';
import { fitsGephiJson } from './gephi-json/fitsGephiJson';
import { fitsGexf } from './gexf/fitsGexf';
import { fitsGraphml } from './graphml/fitsGraphml';
import { fitsGraphology } from './graphology/fitsGraphology';
import { fitsICalendar } from './icalendar/fitsICalendar';
import { fitsJsonGraph } from './json-graph/fitsJsonGraph';
import { fitsKeyedGraph } from './keyed-graph/fitsKeyedGraph';
import { fitsMarkwhen } from './markwhen/fitsMarkwhen';
import { fitsNeo4j } from './neo4j/fitsNeo4j';
import { fitsNodeLink } from './node-link/fitsNodeLink';
import { fitsOligrapher } from './oligrapher/fitsOligrapher';
import { fitsPalladio } from './palladio/fitsPalladio';
import { linkedRecords } from './record-links/linkedRecords';
import { namedPairs } from './record-links/namedPairs';
import { recordLinks } from './record-links/recordLinks';
import { fitsSchemaOrg } from './schema-org/fitsSchemaOrg';
import { fitsTimelineJs } from './timelinejs/fitsTimelineJs';
import { treeOf } from './tree-json/treeOf';
import { fitsVisNetwork } from './vis-network/fitsVisNetwork';
import { fitsVisTimeline } from './vis-timeline/fitsVisTimeline';

export interface Format<Content> {
  /** As a person knows it: “GEXF”. */
  readonly label: string;
  readonly fits: (content: Content) => boolean;
  readonly load: () => Promise<ReadInto<Content>>;
}

/** Formats of parsed JSON, the narrower before the wider. */
export const JSON_FORMATS: readonly Format<unknown>[] = [
  {
    label: 'TimelineJS',
    fits: fitsTimelineJs,
    load: async () => (await import('./timelinejs/readTimelineJs')).readTimelineJs,
  },
  {
    label: 'ActivityStreams',
    fits: fitsActivityStreams,
    load: async () => (await import('./activity-streams/readActivityStreams')).readActivityStreams,
  },
  {
    label: 'JSON-LD',
    fits: fitsSchemaOrg,
    load: async () => (await import('./schema-org/readSchemaOrg')).readSchemaOrg,
  },
  {
    label: 'Palladio',
    fits: fitsPalladio,
    load: async () => (await import('./palladio/readPalladio')).readPalladio,
  },
  {
    label: 'Oligrapher',
    fits: fitsOligrapher,
    load: async () => (await import('./oligrapher/readOligrapher')).readOligrapher,
  },
  {
    label: 'JSON Graph',
    fits: fitsJsonGraph,
    load: async () => (await import('./json-graph/readJsonGraph')).readJsonGraph,
  },
  { label: 'Neo4j', fits: fitsNeo4j, load: async () => (await import('./neo4j/readNeo4j')).readNeo4j },
  {
    label: 'Cytoscape',
    fits: fitsCytoscape,
    load: async () => (await import('./cytoscape/readCytoscape')).readCytoscape,
  },
  { label: 'Gephi', fits: fitsGephiJson, load: async () => (await import('./gephi-json/readGephiJson')).readGephiJson },
  {
    label: 'graphology',
    fits: fitsGraphology,
    load: async () => (await import('./graphology/readGraphology')).readGraphology,
  },
  {
    label: 'vis-network',
    fits: fitsVisNetwork,
    load: async () => (await import('./vis-network/readVisNetwork')).readVisNetwork,
  },
  {
    label: 'vis-timeline',
    fits: fitsVisTimeline,
    load: async () => (await import('./vis-timeline/readVisTimeline')).readVisTimeline,
  },
  {
    label: 'network JSON',
    fits: fitsKeyedGraph,
    load: async () => (await import('./keyed-graph/readKeyedGraph')).readKeyedGraph,
  },
  { label: 'JSON Canvas', fits: fitsCanvas, load: async () => (await import('./canvas/readCanvas')).readCanvas },
  {
    label: 'node-link JSON',
    fits: fitsNodeLink,
    load: async () => (await import('./node-link/readNodeLink')).readNodeLink,
  },
  {
    label: 'network JSON',
    fits: (content) => recordLinks(content) !== null,
    load: async () => (await import('./record-links/readRecordLinks')).readRecordLinks,
  },
  {
    label: 'network JSON',
    fits: (content) => linkedRecords(content) !== null,
    load: async () => (await import('./record-links/readLinkedRecords')).readLinkedRecords,
  },
  {
    label: 'pairs of names',
    fits: (content) => namedPairs(content) !== null,
    load: async () => (await import('./record-links/readNamedPairs')).readNamedPairs,
  },
  {
    label: 'tree JSON',
    fits: (content) => treeOf(content) !== null,
    load: async () => (await import('./tree-json/readTree')).readTree,
  },
];

/** Formats of a text that is not JSON. */
export const TEXT_FORMATS: readonly Format<string>[] = [
  { label: 'GEXF', fits: fitsGexf, load: async () => (await import('./gexf/readGexf')).readGexf },
  { label: 'GraphML', fits: fitsGraphml, load: async () => (await import('./graphml/readGraphml')).readGraphml },
  {
    label: 'iCalendar',
    fits: fitsICalendar,
    load: async () => (await import('./icalendar/readICalendar')).readICalendar,
  },
  {
    label: 'TimelineJS',
    fits: fitsTimelineJs,
    load: async () => (await import('./timelinejs/readTimelineJs')).readTimelineJs,
  },
  {
    label: 'JSON-LD in a page',
    fits: fitsSchemaOrg,
    load: async () => (await import('./schema-org/readSchemaOrg')).readSchemaOrg,
  },
  {
    label: 'markwhen',
    fits: fitsMarkwhen,
    load: async () => (await import('./markwhen/readMarkwhen')).readMarkwhen,
  },
];
