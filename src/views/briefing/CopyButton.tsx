/** Owns a button that copies a text and says so; where the clipboard cannot be written, it shows the text to be copied. */
import { useState } from 'react';
import { useEntente } from '../shared/EntenteContext';

interface Props {
  readonly label: string;
  readonly text: () => string;
}

export function CopyButton({ label, text }: Props) {
  const { copyText } = useEntente();
  const [copied, setCopied] = useState<{ readonly text: string; readonly ok: boolean } | null>(null);
  const copy = async () => {
    const now = text();
    setCopied({ text: now, ok: await copyText(now) });
  };
  return (
    <span className="copy-button">
      <button type="button" className="button" onClick={copy}>
        {label}
      </button>
      <span role="status">{copied?.ok === true && 'Copied'}</span>
      {copied?.ok === false && (
        <textarea
          readOnly
          rows={3}
          aria-label={`${label}, to be copied by hand`}
          value={copied.text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </span>
  );
}
