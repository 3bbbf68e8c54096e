/** Owns what is said of an opening when it is over, and of the address of what is open. */
import type { Failure } from '../../model/result';
import type { Notice } from '../shared/notice';

/** What files, by their names in quotation marks, were read as, where that was not certain; tables can be read in another way. */
export function readingNotices(
  name: string,
  { format, tables }: { readonly format: string; readonly tables: readonly unknown[] },
  onColumnsAsked: () => void,
): Notice[] {
  if (format === 'Entente') return [];
  const text = `${name} ${wasOrWere(name)} read as ${format}.`;
  if (tables.length === 0) return [{ tone: 'done', text }];
  return [{ tone: 'done', text, actions: [{ label: 'Columns…', onChosen: onColumnsAsked }] }];
}

const wasOrWere = (name: string): string => (name.includes('”, “') ? 'were' : 'was');

/** That the present history stays; null for a failure is that the person cancelled. */
export const refusalNotice = (name: string, failure: Failure | null): Notice =>
  failure === null
    ? { tone: 'done', text: `${name} ${wasOrWere(name)} not opened: you cancelled it.` }
    : { tone: 'error', text: `${name} ${wasOrWere(name)} not opened${reasonOf(name, failure)}.`, hint: failure.hint };

/** Why, without the name a second time. */
const reasonOf = (name: string, { message }: Failure): string =>
  message.startsWith(`${name} `) ? `: it ${message.slice(name.length + 1)}` : `. ${message}`;

/** That the address of the view can be passed on, or is to be copied by hand; a history from files of this device it does not lead to. */
export function addressNotice(toCopy: string | null, isLocal: boolean): Notice {
  return {
    tone: isLocal ? 'warning' : 'done',
    text: toCopy === null ? 'The address of this view is on the clipboard.' : 'Copy the address of this view:',
    ...(toCopy === null ? {} : { address: toCopy }),
    ...(isLocal ? { hint: LOCAL } : {}),
  };
}

const LOCAL =
  'For others it does not hold this history, which came from a file on this device: to pass it on, export it as one offline file.';
