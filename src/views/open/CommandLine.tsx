/** Owns the line that reads the same tables in the same way on the command line. */
import { Fragment, useRef, useState } from 'react';

interface Props {
  readonly line: string;
  readonly copyText?: ((text: string) => Promise<boolean>) | undefined;
}

export function CommandLine({ line, copyText }: Props) {
  const code = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<{ readonly line: string; readonly words: string } | null>(null);
  const copy = async () => {
    if (await copyText?.(line)) return setSaid({ line, words: 'Copied' });
    if (code.current !== null) getSelection()?.selectAllChildren(code.current);
    setSaid({ line, words: 'The line is selected: copy it' });
  };
  return (
    <section className="mapping-command" aria-label="On the command line">
      <h3>The same on the command line</h3>
      <div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, and must be reached by keyboard, too */}
        <code ref={code} tabIndex={0}>
          {line.split(' ').map((word, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the words stay in their places
            <Fragment key={at}>
              {at > 0 && ' '}
              <span>{word}</span>
            </Fragment>
          ))}
        </code>
        {copyText !== undefined && (
          <button type="button" className="button" onClick={() => void copy()}>
            Copy<span className="visually-hidden"> the line</span>
          </button>
        )}
        <span role="status" className="mapping-quiet">
          {said?.line === line && said.words}
        </span>
      </div>
    </section>
  );
}
