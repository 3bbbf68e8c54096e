/** Owns what a test sees of the columns that were recognised: the line that reproduces their mapping. */
import { recogniseTable } from '../table/fields/recogniseTable';
import { writeMappingLine } from '../table/mappingLine';
import { readDelimited } from '../table/text/readDelimited';

/** The line of a delimited text, under a file's name; its delimiter is left out. */
export const lineOf = (text: string, name = ''): string => {
  const { mapping } = recogniseTable(readDelimited(text), name);
  return writeMappingLine({ ...mapping, delimiter: null });
};
