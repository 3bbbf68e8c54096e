/** Owns the typefaces that travel with an exported file: those parts of them that its texts need. */

import interLatinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import type { FontFace } from '../../formats/svg/toSvg';

/** As the packages' own style sheets have them. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

/** The faces for a text; other scripts than Latin are left to the reader's own. */
export async function loadExportFonts(text: string, signal: AbortSignal): Promise<FontFace[]> {
  const isExtended = /[Ā-ʺʽ-˅Ḁ-ẟ]/.test(text);
  const faces = [
    { family: 'Inter Variable', file: interLatin, unicodeRange: LATIN },
    { family: 'Source Serif 4 Variable', file: serifLatin, unicodeRange: LATIN },
    ...(isExtended
      ? [
          { family: 'Inter Variable', file: interLatinExt, unicodeRange: LATIN_EXT },
          { family: 'Source Serif 4 Variable', file: serifLatinExt, unicodeRange: LATIN_EXT },
        ]
      : []),
  ];
  return Promise.all(
    faces.map(async ({ family, file, unicodeRange }) => ({
      family,
      unicodeRange,
      address: await dataAddress(file, signal),
    })),
  );
}

/** In the one file the fonts are data addresses already, and nothing can be fetched. */
async function dataAddress(file: string, signal: AbortSignal): Promise<string> {
  if (file.startsWith('data:')) return file;
  const response = await fetch(file, { signal });
  if (!response.ok) throw new Error(`A typeface could not be fetched (${response.status})`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(text)}`;
}
