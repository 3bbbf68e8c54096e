/** Owns the sources that the records of a foreign file name, each once. */
import { text } from './filling';
import type { SourceInput } from './recordInputs';
import type { Citation, Dataset } from './schema';
import type { createSlugs } from './slugs';

/** Sources that stand as documents of their own; where there are more, they are one choice of the filter. */
const MOST_DOCUMENTS = 30;

type Source = Dataset['sources'][number];

/** The sources that records name, each once; some may be known. */
export function createSources(ids: ReturnType<typeof createSlugs>, before: Dataset['sources'] = []) {
  const known = new Map<string, Source>(before.map((source) => [`${source.title}\n${source.url ?? ''}`, source]));
  /** Ids by those that they have in the file. */
  const byId = new Map<string, string>();
  const restored = new Set<string>();
  /** Lists of the one citation of a source that is told by its title alone, which records share. */
  const titled = new Map<string, Citation[]>();
  const sourceOf = ({ title, url }: SourceInput): Source => {
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
  /** A source that is told by its id too: by that where it is known, else by its title. */
  const idOf = (id: string, title: string): string => {
    const before = byId.get(id);
    if (before !== undefined) return before;
    const source = known.get(`${title}\n`) ?? {
      id: ids(id, 'source'),
      kind: 'external',
      title,
      short: shortOf(title),
    };
    known.set(`${title}\n`, source);
    byId.set(id, source.id);
    return source.id;
  };
  const cite = (input: SourceInput): Citation => ({
    source: sourceOf(input).id,
    ...text('locator', input.locator),
  });
  return {
    /** Makes a source known with all that is said of it, before records cite it by its id or title. */
    restore: (source: Source): void => {
      const title = source.title.trim() || 'Unnamed source';
      const id = ids(source.id || `source ${title.slice(0, 40)}`, 'source');
      restored.add(id);
      byId.set(source.id, id);
      const whole = { ...source, id, title, short: source.short || shortOf(title) };
      const key = `${title}\n`;
      known.set(known.has(key) ? `${key}${id}` : key, whole);
      // Lists of names, which semicolons part, have commas in their place.
      const listed = `${title.replaceAll(';', ',')}\n`;
      if (!known.has(listed)) known.set(listed, whole);
    },
    idOf,
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
      const all = [...new Set(known.values())];
      return all.length > MOST_DOCUMENTS
        ? all
        : tellApart(all).map((source) => (restored.has(source.id) ? source : { ...source, kind: 'document' as const }));
    },
  };
}

/** Pages that are called alike, such as two of one agency, say in short where they are. */
function tellApart(sources: readonly Source[]): readonly Source[] {
  const times = new Map<string, number>();
  for (const { short } of sources) times.set(short, (times.get(short) ?? 0) + 1);
  return sources.map((source) =>
    times.get(source.short) === 1 || source.url === undefined
      ? source
      : { ...source, short: shortOf(`${source.title} · ${source.url.replace(/^\w+:\/\/(?:www\.)?/, '')}`) },
  );
}

const SHORT = 48;
/** Of a long address, what tells it from others: its end. */
const TAIL = 20;

/** A name in short; of an address, where it is and how it ends. */
function shortOf(name: string): string {
  const address = /^https?:\/\/(?:www\.)?(\S+?)\/?$/.exec(name)?.[1];
  if (address !== undefined && address.length > SHORT) {
    const host = address.slice(0, Math.min(address.indexOf('/') + 1 || SHORT, SHORT - TAIL - 1));
    return `${host}…${address.slice(-TAIL)}`;
  }
  const short = address ?? name;
  return short.length > SHORT ? `${short.slice(0, SHORT - 1).trimEnd()}…` : short;
}
