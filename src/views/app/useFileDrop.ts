/** Owns files and texts that are dropped or pasted anywhere on the page; true while one is held over it. */
import { useEffect, useState } from 'react';

/** Where a paste belongs to the field. */
const WRITING = 'input, textarea, select, [contenteditable]';

export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const listeners = new AbortController();
    const on = (type: 'dragover' | 'dragleave' | 'drop', handle: (event: DragEvent) => void) =>
      addEventListener(type, handle, { signal: listeners.signal });
    on('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', () => setOver(false));
    on('drop', (event) => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    });
    addEventListener(
      'paste',
      ({ target, clipboardData }) => {
        if (clipboardData === null || (target instanceof HTMLElement && target.matches(WRITING))) return;
        const files = [...clipboardData.files];
        const text = clipboardData.getData('text/plain');
        // A single line is a name or an address that went astray, and no data set.
        if (files.length > 0) onFiles(files);
        else if (text.trim().includes('\n') || /^\s*[[{<]/.test(text)) onFiles([new File([text], 'Pasted text')]);
      },
      { signal: listeners.signal },
    );
    return () => listeners.abort();
  }, [onFiles]);
  return isOver;
}
