/** Owns the sources that the records of a foreign file name, each once. */
import { parseEdtf } from '../dates/parseEdtf';
import { text } from './filling';
import type { KnownSource, SourceInput } from './recordInputs';
import type { Citation, Dataset } from './schema';
import type { createSlugs } from './slugs';

/** Sources that stand as documents of their own; where there are more, they are one choice of the filter. */
const MOST_DOCUMENTS = 30;

/** The sources that records name, each once; some may be known. */
export function createSources(ids: ReturnType<typeof createSlugs>, before: Dataset['sources'] = []) {
  const known = new Map(before.map((source) => [`${source.title}\n${source.url ?? ''}`, source]));
  const restored = new Set<string>();
  /** Lists of the one citation of a source that is told by its title alone, which records share. */
  const titled = new Map<string, Citation[]>();
  const sourceOf = ({ title, url }: SourceInput): Dataset['sources'][number] => {
    const name = title.trim() || url?.trim() || 'Unnamed source';
    const key = `${name}\n${url ?? ''}`;
    let source = known.get(key);
    if (source === undefined) {
      source = {
        id: ids(`source ${name.slice(0, 40)}`, 'source'),
        kind: 'external',
        title: name,
        short: shortOf(name),
        ...text('url', url),
      };
      known.set(key, source);
    }
    return source;
  };
  const cite = (input: SourceInput): Citation => ({
    source: sourceOf(input).id,
    ...text('locator', input.locator),
  });
  return {
    know: ({ kind, short, date, notes, ...source }: KnownSource): void => {
      const title = source.title.trim() || 'Unnamed source';
      const id = ids(source.id || `source ${title.slice(0, 40)}`, 'source');
      const said = { ...text('publisher', source.publisher), ...text('reference', source.reference) };
      restored.add(id);
      known.set(`${title}\n`, {
        id,
        kind,
        title,
        short: short || shortOf(title),
        ...said,
        ...text('url', source.url),
        ...(date !== undefined && parseEdtf(date).ok ? { date: { edtf: date, basis: 'stated' } } : {}),
        ...(notes === undefined || notes.length === 0 ? {} : { notes: [...notes] }),
      });
    },
    cite,
    /** A list of the one citation. */
    citeAlone: (input: SourceInput): Citation[] => {
      if (input.url !== undefined || input.locator !== undefined) return [cite(input)];
      let citations = titled.get(input.title);
      if (citations === undefined) {
        citations = [cite(input)];
        titled.set(input.title, citations);
      }
      return citations;
    },
    list: () => {
      const all = [...known.values()];
      return all.length > MOST_DOCUMENTS
        ? all
        : all.map((source) => (restored.has(source.id) ? source : { ...source, kind: 'document' as const }));
    },
  };
}

const SHORT = 48;

const shortOf = (name: string): string => (name.length > SHORT ? `${name.slice(0, SHORT - 1).trimEnd()}…` : name);
