/** Owns which characters a text cannot have in XML 1.0, of which GEXF, GraphML, SVG and workbooks are made. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The text without what XML cannot have. */
export const soundText = (text: string): string => text.replace(FORBIDDEN, '');

export const isSound = (text: string): boolean => text.search(FORBIDDEN) < 0;
