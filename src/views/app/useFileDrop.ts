/** Owns files and texts that are dropped or pasted anywhere on the page. */
import { useEffect, useState } from 'react';

/** Where a paste belongs to the field. */
const WRITING = 'input, textarea, select, [contenteditable]';

/**
 * Hands over what is dropped or pasted; true while something is held over the page. Where nothing may be opened, as in a frame
 * or during a presentation, all of it is refused, so that the browser does not show the file in the place of the page either.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void, mayOpen: boolean): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const listeners = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', handle: (event: DragEvent) => void) =>
      addEventListener(type, handle, { signal: listeners.signal });
    on('dragover', (event) => {
      event.preventDefault();
      if (!mayOpen && event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none';
      setOver(mayOpen);
    });
    on('dragleave', () => setOver(false));
    on('drop', (event) => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (mayOpen && files.length > 0) onFiles(files);
    });
    addEventListener(
      'paste',
      ({ target, clipboardData }) => {
        if (!mayOpen || clipboardData === null || (target instanceof HTMLElement && target.matches(WRITING))) return;
        const files = [...clipboardData.files];
        const text = clipboardData.getData('text/plain');
        // A single line is a name or an address that went astray, and no data set.
        if (files.length > 0) onFiles(files);
        else if (text.trim().includes('\n') || /^\s*[[{<]/.test(text)) onFiles([new File([text], 'Pasted text')]);
      },
      { signal: listeners.signal },
    );
    return () => listeners.abort();
  }, [onFiles, mayOpen]);
  return isOver;
}
