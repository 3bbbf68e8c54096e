/**
 * Owns what a data set lacks as scholarship: passages of its sources that no record cites, records left hanging, and
 * scenes without a source.
 */
import { dateBounds } from '../dates/dateBounds';
import { parseEdtf } from '../dates/parseEdtf';
import type { Citation, Dataset, DateStatement } from './schema';

/** Lists the gaps, a sentence each; none means that coverage is complete. */
export function findGaps(dataset: Dataset): string[] {
  return [
    ...uncited(dataset),
    ...citationGaps(dataset),
    ...hanging(dataset),
    ...dateGaps(dataset),
    ...briefingGaps(dataset),
  ];
}

/** A citation, with what it stands on, in words. */
interface PlacedCitation {
  readonly on: string;
  readonly citation: Citation;
}

/** Every citation of a source or record; a briefing only tells again what they say, and is not counted. */
function citationsOf({ sources, events, entities, relations, undertakings }: Dataset): PlacedCitation[] {
  const found: PlacedCitation[] = [];
  const visit = (id: string, value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(id, item);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'citations') for (const citation of inner as Citation[]) found.push({ on: id, citation });
        else visit(id, inner);
      }
    }
  };
  for (const record of [...sources, ...events, ...entities, ...relations, ...undertakings]) visit(record.id, record);
  return found;
}

const sceneName = (briefing: string, scene: string): string => `the scene “${scene}” of “${briefing}”`;

const sceneCitationsOf = ({ briefings = [] }: Dataset): PlacedCitation[] =>
  briefings.flatMap(({ id, scenes }) =>
    scenes.flatMap((scene) => (scene.citations ?? []).map((citation) => ({ on: sceneName(id, scene.id), citation }))),
  );

const passage = (source: string, section: string, what: 'paragraph' | 'bullet', number: number): string =>
  `${source}, ${section}, ${what} ${number}`;

function* passagesOf(dataset: Dataset): Generator<string> {
  for (const { id, outline = [] } of dataset.sources) {
    for (const { section, paragraphs, bullets } of outline) {
      for (let i = 1; i <= paragraphs; i++) yield passage(id, section, 'paragraph', i);
      for (let i = 1; i <= bullets; i++) yield passage(id, section, 'bullet', i);
    }
  }
}

const passagesCited = ({ source, section = '', paragraph, bullet }: Citation): string[] => [
  ...(paragraph === undefined ? [] : [passage(source, section, 'paragraph', paragraph)]),
  ...(bullet === undefined ? [] : [passage(source, section, 'bullet', bullet)]),
];

function uncited(dataset: Dataset): string[] {
  const cited = new Set(citationsOf(dataset).flatMap(({ citation }) => passagesCited(citation)));
  return [...passagesOf(dataset)].filter((place) => !cited.has(place)).map((place) => `no record cites ${place}`);
}

/** Citations of sources that are not there, or of passages that an outlined source does not have. */
function citationGaps(dataset: Dataset): string[] {
  const outlined = new Set(dataset.sources.flatMap(({ id, outline }) => (outline === undefined ? [] : [id])));
  const known = new Set(dataset.sources.map(({ id }) => id));
  const passages = new Set(passagesOf(dataset));
  return [...citationsOf(dataset), ...sceneCitationsOf(dataset)].flatMap(({ on, citation }) => {
    if (!known.has(citation.source)) return [`${on} cites “${citation.source}”, which is no source of the data set`];
    if (!outlined.has(citation.source)) return [];
    const places = passagesCited(citation);
    if (places.length === 0) return [`${on} cites ${citation.source} without a paragraph or bullet`];
    return places.filter((place) => !passages.has(place)).map((place) => `${on} cites ${place}, which is not there`);
  });
}

/** Records without a citation or a relation, and sources that nothing cites. */
function hanging(dataset: Dataset): string[] {
  const { events, entities, relations, undertakings } = dataset;
  const joined = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const cited = new Set(citationsOf(dataset).map(({ citation }) => citation.source));
  return [
    ...[...events, ...entities, ...relations, ...undertakings]
      .filter(({ citations }) => citations.length === 0)
      .map(({ id }) => `${id} has no citation`),
    ...[...events, ...entities].filter(({ id }) => !joined.has(id)).map(({ id }) => `${id} has no relation`),
    ...dataset.sources.filter(({ id }) => !cited.has(id)).map(({ id }) => `source ${id} is cited by nothing`),
  ];
}

/** Events without a usable date, and dates that contradict each other. */
function dateGaps(dataset: Dataset): string[] {
  const boundsOf = (statement: DateStatement | undefined) => {
    if (statement === undefined) return null;
    const read = parseEdtf(statement.edtf);
    return read.ok ? dateBounds(read.value) : null;
  };
  const gaps: string[] = [];
  for (const { id, date } of dataset.events) {
    if (boundsOf(date) === null) gaps.push(`${id} has no date`);
  }
  const eventDates = new Map(dataset.events.map(({ id, date }) => [id, boundsOf(date)]));
  for (const { id, made, due, at, outcomes } of dataset.undertakings) {
    const madeAt = boundsOf(made);
    const dueBy = due === undefined ? null : boundsOf(due);
    if (madeAt !== null && dueBy !== null && dueBy.endMax <= madeAt.startMin)
      gaps.push(`${id} is due before it was made`);
    const event = eventDates.get(at);
    if (madeAt !== null && event && (madeAt.startMin >= event.endMax || madeAt.endMax <= event.startMin)) {
      gaps.push(`${id} was made at another time than ${at}`);
    }
    for (const { date } of outcomes) {
      const reached = date === undefined ? null : boundsOf(date);
      if (madeAt !== null && reached !== null && reached.endMax <= madeAt.startMin) {
        gaps.push(`an outcome of ${id} comes before it was made`);
      }
    }
  }
  return gaps;
}

/** Scenes that say something and name no source for it, and ids that two scenes of a briefing share. */
function briefingGaps({ briefings = [] }: Dataset): string[] {
  return briefings.flatMap(({ id, scenes }) => {
    const ids = scenes.map((scene) => scene.id);
    return [
      ...scenes
        .filter(({ caption, citations = [] }) => caption !== '' && citations.length === 0)
        .map((scene) => `${sceneName(id, scene.id)} has no citation`),
      ...ids.filter((scene, i) => ids.indexOf(scene) < i).map((scene) => `${sceneName(id, scene)} is there twice`),
    ];
  });
}
