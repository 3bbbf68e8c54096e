/** Owns whether a key of JSON is called after links: by such a word, as “links_data” and “edgeList” have it. */
import { LINK_KEYS } from '../keyed-graph/fitsKeyedGraph';

export const saysLinks = (key: string): boolean =>
  key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => LINK_KEYS.some((each) => each === word || each === `${word}s`));
