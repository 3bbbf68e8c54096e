/** Owns how the citations of a node of schema.org become the sources of its record. */
import type { FieldInput, SourceInput } from '../../model/dataset/recordInputs';
import { htmlToText } from '../text/htmlToText';
import { jsonText, listOf } from '../text/jsonText';
import { isObject } from '../text/jsonValue';
import type { Nodes } from './createNodes';

interface Cited {
  readonly sources: readonly SourceInput[];
  /** What is said of a source beside its title and address. */
  readonly fields: readonly FieldInput[];
}

/** The works, or texts, that a node cites; what is empty is none. */
export function citedSources(citation: unknown, nodes: Nodes): Cited {
  const sources: SourceInput[] = [];
  const fields: FieldInput[] = [];
  for (const each of listOf(citation)) {
    const { '@type': _, '@id': id, name, headline, url, ...rest } = isObject(each) ? each : { name: each };
    const [key, called] = [jsonText(id), htmlToText(jsonText(name) || jsonText(headline))];
    const address = [jsonText(url), key, called].find((text) => /^https?:\/\/\S+$/.test(text)) ?? '';
    const title = called || nodes.titleOf(key) || address || key;
    if (title === '') continue;
    sources.push({ title, ...(address === '' ? {} : { url: address }) });
    const more = jsonText(Object.fromEntries(Object.entries(rest).map(([label, value]) => [label, wordsOf(value)])));
    if (more !== '') fields.push({ label: 'citation', value: `${title}: ${more}` });
  }
  return { sources, fields };
}

/** A thing by its name alone. */
const wordsOf = (value: unknown): unknown =>
  isObject(value) && jsonText(value['name']) !== '' ? value['name'] : value;
