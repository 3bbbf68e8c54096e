/**
 * Owns what of a data set is compared after it was written and read: words in place of ids that formats do not keep, and
 * without what a format says it loses.
 */
import type { Citation, Dataset, DateStatement, Note } from '../../model/dataset/schema';
import { vocabularyOf } from '../../model/dataset/vocabulary';

export type Said = Record<string, unknown>;

export interface Picture {
  head: Said;
  sources: Said[];
  events: Said[];
  entities: Said[];
  undertakings: unknown[];
  relations: Said[];
}

export function pictureOf(dataset: Dataset): Picture {
  const { kinds, relationTypes } = vocabularyOf(dataset);
  const wordOf = (list: readonly { readonly id: string; readonly label: string }[]) => {
    const labels = new Map(list.map(({ id, label }) => [id, label]));
    return (id: string | undefined) => (id === undefined ? undefined : (labels.get(id) ?? id));
  };
  const [kind, theme, track] = [wordOf(kinds), wordOf(dataset.themes), wordOf(dataset.tracks)];
  const titles = new Map(dataset.sources.map(({ id, title }) => [id, title]));
  const cite = ({ source, ...more }: Citation) => ({ source: titles.get(source), ...more });
  const note = ({ citations, ...more }: Note) => ({
    ...more,
    ...(citations ? { citations: citations.map(cite) } : {}),
  });
  const date = (statement: DateStatement | undefined) =>
    statement === undefined
      ? undefined
      : { ...statement, ...(statement.source === undefined ? {} : { source: titles.get(statement.source) }) };
  const described = (record: Dataset['events'][number] | Dataset['entities'][number]): Said => ({
    ...record,
    kind: kind(record.kind),
    themes: record.themes.map(theme),
    track: track(record.track),
    notes: (record.notes ?? []).map(note),
    figures: record.figures ?? [],
    fields: record.fields ?? [],
    otherDates: (record.otherDates ?? []).map(date),
    aliases: record.aliases ?? [],
    citations: record.citations.map(cite),
  });
  const types = new Map(relationTypes.map((type) => [type.id, `${type.label} | ${type.inverse}`]));
  return {
    head: {
      title: dataset.title,
      description: dataset.description,
      opening: dataset.opening,
      briefings: dataset.briefings ?? [],
      themes: dataset.themes.map(({ id: _, ...more }) => more).sort(byText),
      tracks: dataset.tracks.map(({ label }) => label).sort(),
      kinds: dataset.kinds ?? [],
    },
    sources: dataset.sources.map((each) => ({ ...each, date: date(each.date), notes: (each.notes ?? []).map(note) })),
    events: dataset.events.map((event) => ({ ...described(event), date: date(event.date) })),
    entities: dataset.entities.map((entity) => ({ ...described(entity), existence: date(entity.existence) })),
    undertakings: dataset.undertakings,
    relations: dataset.relations.map((relation) => ({
      ...relation,
      type: types.get(relation.type),
      validity: date(relation.validity),
      notes: (relation.notes ?? []).map(note),
      fields: relation.fields ?? [],
      citations: relation.citations.map(cite),
    })),
  };
}

const sorted = (value: unknown): string =>
  JSON.stringify(
    Object.entries(value as Said)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .filter(([name]) => /^(id|type|from|to|title|label)$/.test(name)),
  );

export const byText = (a: unknown, b: unknown): number => (sorted(a) < sorted(b) ? -1 : 1);
