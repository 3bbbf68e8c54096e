/** Owns the time in which a person looks for a file: it is long beside the time that loading what reads it takes. */

/** Acts once, when a person is asked for a file or drags something over the page. */
export function awaitFiles(act: () => void): void {
  const listening = new AbortController();
  const once = () => {
    listening.abort();
    act();
  };
  const { signal } = listening;
  addEventListener('dragenter', once, { signal });
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'file') once();
    },
    { capture: true, signal },
  );
}
