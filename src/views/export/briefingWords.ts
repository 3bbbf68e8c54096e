/** Owns what a briefing cites: each place in a source once, numbered in the order in which the scenes come to it. */
import type { Briefing, Citation, DatasetHead, Scene } from '../../model/dataset/schema';
import { citationPlace } from '../../model/detail/buildRecordDetail';

export interface BriefingWords {
  /** The end notes, in the order of their numbers from 1. */
  readonly sources: readonly string[];
  /** The numbers that a scene cites, ascending. */
  readonly numbersOf: (scene: Scene) => readonly number[];
  /** The citations of a scene in short: "1 Fact sheet, Efforts, ¶ 1 · 2 …". */
  readonly shortOf: (scene: Scene) => string;
}

export function buildBriefingWords({ sources }: DatasetHead, { scenes }: Briefing): BriefingWords {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const numbers = new Map<string, number>();
  const notes: string[] = [];
  const shorts: string[] = [];
  const keyOf = (citation: Citation) => `${citation.source} ${citationPlace(citation)}`;
  for (const citation of scenes.flatMap(({ citations = [] }) => citations)) {
    const key = keyOf(citation);
    if (numbers.has(key)) continue;
    numbers.set(key, numbers.size + 1);
    const source = byId.get(citation.source);
    const place = citationPlace(citation);
    const full = [source?.title ?? citation.source, source?.publisher, source?.reference].filter(
      (part) => part !== undefined,
    );
    notes.push([full.join(', '), place].filter((part) => part !== '').join('. '));
    shorts.push([source?.short ?? citation.source, place].filter((part) => part !== '').join(', '));
  }
  const numbersOf = ({ citations = [] }: Scene) =>
    [...new Set(citations.map((citation) => numbers.get(keyOf(citation)) ?? 0))].sort((a, b) => a - b);
  return {
    sources: notes,
    numbersOf,
    shortOf: (scene) =>
      numbersOf(scene)
        .map((number) => `${number} ${shorts[number - 1] ?? ''}`)
        .join(' · '),
  };
}
