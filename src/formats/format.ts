/** Owns what a reader of a format is handed, and what it answers. */
import type { DatasetBuilder } from '../model/dataset/createDatasetBuilder';
import type { Result } from '../model/result';

/** A file as a person has it. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Reads the content of one file into a builder: a text, parsed JSON, or bytes. Fails where the content is not of the
 * format; what is wrong with single records is told to the builder. Never throws, whatever the content is.
 */
export type ReadInto<Content> = (content: Content, into: DatasetBuilder) => Result<null>;
