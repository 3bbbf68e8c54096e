/** Owns the one file: the app's own template with a data set in it, which opens from disk without a network. */
import { escapeHtml } from '../text/escapeHtml';

/** Where the data goes, as the build writes it (scripts/oneFilePlugin.mjs) and the app finds it. */
const DATA_START = '<script type="application/json" id="entente-data">';
const DATA_END = '</script>';
const MARKING = /<meta name="entente-marking" content="[^"]*"\s*\/?>/;

/** Puts the text of a data set and a marking in; throws where the template has no place for them. */
export function toOfflineFile(template: string, data: string, marking: string): string {
  const start = template.indexOf(DATA_START);
  const end = template.indexOf(DATA_END, start);
  if (start < 0 || end < 0 || !MARKING.test(template)) throw new Error('The template has no place for the data');
  const before = template.slice(0, start + DATA_START.length);
  const meta = `<meta name="entente-marking" content="${escapeHtml(marking)}" />`;
  // As a function, so that a $ in it is a $.
  return `${before.replace(MARKING, () => meta)}${escapeData(data)}${template.slice(end)}`;
}

/** No `<` can end the script or begin a comment; JSON reads the escape back. */
const escapeData = (json: string): string => json.replaceAll('<', '\\u003c');
