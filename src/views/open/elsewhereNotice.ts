/** Owns the offer of what was edited last of another history than the one that the page opens with. */
import type { Notice } from '../shared/notice';

interface Left {
  /** The edited data set, as the text of its file. */
  readonly text: string;
  /** In milliseconds since 1970. */
  readonly savedAt: number;
}

/** `onGoOn` is given the file of it. */
export function elsewhereNotice(left: Left, onGoOn: (file: File) => void, onDiscarded: () => void): Notice {
  const title = titleIn(left.text);
  const time = new Date(left.savedAt).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  return {
    tone: 'done',
    text: `You were editing ${title === '' ? 'another history' : `“${title}”`} on ${time}, and it is kept on this device.`,
    actions: [
      {
        label: 'Go on with it',
        onChosen: () => onGoOn(new File([left.text], `${title.replaceAll(/[\\/:*?"<>|]/g, ' ') || 'history'}.json`)),
      },
      { label: 'Discard', onChosen: onDiscarded },
    ],
  };
}

/** What stands at the beginning of the file as its title; the file itself may be long. */
function titleIn(text: string): string {
  const [, title = '""'] = /"title":\s*("(?:[^"\\]|\\.)*")/.exec(text.slice(0, 4000)) ?? [];
  return String(JSON.parse(title));
}
