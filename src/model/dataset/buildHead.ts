/** Owns the head of a data set that was read from a file of another system. */
import { type DatasetHead, FORMAT, FORMAT_VERSION } from './schema';
import { createSlugs } from './slugs';

/** What a file says of itself. */
export interface SaidOfFile {
  readonly title?: string;
  readonly description?: string;
}

/** The head; `name` is the title where the file has none, `format` what it was read as, `words` what its records refer to. */
export function buildHead(
  name: string,
  format: string,
  said: SaidOfFile,
  words: Pick<DatasetHead, 'themes' | 'tracks' | 'kinds' | 'relationTypes' | 'sources'>,
): DatasetHead {
  const title = said.title ?? name;
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    id: createSlugs()(title, 'history'),
    title,
    description: said.description ?? `Read from “${name}” as ${format}.`,
    ...words,
  };
}
