/** Owns what an exported file is called. */

/** "eu-us-cyber-cooperation.svg", or with a word between, "eu-us-cyber-cooperation-offline.html". */
export const fileName = (id: string, extension: string, word = ''): string =>
  `${id}${word === '' ? '' : `-${word}`}.${extension}`;
