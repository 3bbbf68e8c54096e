/** Owns the list of keys, over the presentation. */
import { useEffect, useRef } from 'react';
import { KEY_LIST } from './readPresentationKey';

export function KeysDialog({ onClosed }: { readonly onClosed: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="keys-dialog" aria-label="Keys" onClose={onClosed}>
      <h2>Keys</h2>
      <dl>
        {KEY_LIST.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
