/** Owns what the text of a markwhen event says beside its words: tags, an id, links, places, pictures, whether it is done. */
import type { FieldInput, SourceInput } from '../../model/dataset/recordInputs';

export interface EventText {
  readonly title: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly ids: readonly string[];
  readonly place: string;
  readonly sources: readonly SourceInput[];
  readonly fields: readonly FieldInput[];
}

const TAG = /(^|\s)#(?!\d+(?:\s|$))([\p{L}\p{N}_-]+)/gu;
const LIST_ITEM = /^\s*(?:[-*+]\s+)?(?:\[[xX ]?\]\s*)?/;
const PROPERTY = /^\s*([\w.-]+):\s+(\S.*)$/;

/**
 * A place that is no part of a sentence: alone in its line, or at the end of one, behind a name or a longer word. What follows a
 * short word, “won at”, or a sign is part of it.
 */
const PLACE_APART =
  /(^[ \t]*|(?<![\p{L}\p{M}])(?:\p{L}*[\p{Lu}\p{N}][\p{L}\p{N}]*|(?!(?:near|around|across|through|towards?|outside|inside|between|beside|durch|gegen|zwischen|entre|desde|hacia)\s)\p{L}{5,})[)\]]?[ \t]+)(?:\[([^\]]*)\]\((?:location|map)\)|\(([^)]*)\)\[(?:location|map)\])[ \t]*$/gmu;

/** Reads an event's first line, without its date, and the lines below it. */
export function readEventText(first: string, below: readonly string[]): EventText {
  const fields: FieldInput[] = [];
  const sources: SourceInput[] = [];
  const ids: string[] = [];
  const places: string[] = [];
  const lines = [...below];
  // Properties stand right under the first line, bare or between rules of three dashes.
  const isRuled = lines[0]?.trim() === '---';
  if (isRuled) lines.shift();
  for (let match = PROPERTY.exec(lines[0] ?? ''); match !== null; match = PROPERTY.exec(lines[0] ?? '')) {
    const [, label = '', value = ''] = match;
    lines.shift();
    if (label.toLowerCase() === 'id') ids.push(value.trim());
    else if (label.toLowerCase() === 'location') places.push(value.trim());
    else fields.push({ label, value });
  }
  if (isRuled && lines[0]?.trim() === '---') lines.shift();
  const plain = (text: string): string =>
    text
      .replace(PLACE_APART, (_, before: string, one?: string, two?: string) => {
        places.push(one ?? two ?? '');
        return before;
      })
      .replace(/!\[([^\]]*)\]\(([^)\s]*)\)/g, (_, words: string, address: string) => {
        fields.push({ label: 'Image', value: [words, address].filter(Boolean).join(' ') });
        return '';
      })
      .replace(
        /\[([^\]]*)\]\((?:location|map)\)|\(([^)]*)\)\[(?:location|map)\]/gi,
        (_, one?: string, two?: string) => {
          places.push(one ?? two ?? '');
          return one ?? two ?? '';
        },
      )
      .replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, (_, words: string, address: string) => {
        if (/^https?:/i.test(address)) sources.push({ title: words || address, url: address });
        else fields.push({ label: 'Link', value: `${words} ${address}` });
        return words;
      });
  const text = [first, ...lines].join('\n');
  const tags = [...text.matchAll(TAG)].map(([, , tag = '']) => tag);
  const done = /^\s*\[(x|X| )?\]\s*/.exec(first);
  if (done !== null) fields.push({ label: 'Done', value: done[1]?.trim() ? 'yes' : 'no' });
  // An event without words of its own is called by the first line below it.
  const words = first.slice(done?.[0].length ?? 0);
  const own = words.trim() === '' ? (lines.find((line) => line.trim() !== '') ?? '').replace(LIST_ITEM, '') : words;
  const title = plain(own)
    .replace(TAG, '$1')
    .replace(/(^|\s)!([\w-]+)/g, (_, before: string, id: string) => {
      ids.push(id);
      return before;
    });
  return {
    title: title.replace(/\s+/g, ' ').trim(),
    summary: plain(lines.join('\n')).trim(),
    tags,
    ids,
    place: places.filter((place) => place !== '').join('; '),
    sources,
    fields,
  };
}

const LAST_ADDRESS = /^(.*\S)\s+<?(https?:\/\/[^\s<>]*[^\s<>.,;:!?])>?[.,;]?$/i;

/** A title without the bare addresses that it ends in, which are its sources; what is an address alone stays. */
export function takeAddresses(title: string): { readonly title: string; readonly sources: readonly SourceInput[] } {
  const sources: SourceInput[] = [];
  let words = title;
  for (let match = LAST_ADDRESS.exec(words); match !== null; match = LAST_ADDRESS.exec(words)) {
    const [, before = '', url = ''] = match;
    const left = before.replace(/\s*[-–—|:,;]+$/, '');
    // What stands in brackets is part of a sentence.
    if (left === '' || /^https?:/i.test(left) || count(url, ')') > count(url, '(')) break;
    sources.unshift({ title: url, url });
    words = left;
  }
  return { title: words, sources };
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
