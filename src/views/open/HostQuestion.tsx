/** Owns the question before anything is fetched from another host. */
import { useEffect, useRef } from 'react';
import './HostQuestion.css';

interface Props {
  /** As in an address: “example.org”. */
  readonly host: string;
  readonly onAllowed: () => void;
  readonly onCancelled: () => void;
}

export function HostQuestion({ host, onAllowed, onCancelled }: Props) {
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div
      ref={question}
      className="load-progress host-question"
      role="alertdialog"
      aria-label="Another host"
      aria-describedby="host-question"
      tabIndex={-1}
    >
      <p id="host-question">
        This link loads a history from <strong>{host}</strong>. That host will learn that you opened it.
      </p>
      <div>
        <button type="button" className="button is-primary" onClick={onAllowed}>
          Load from {host}
        </button>
        <button type="button" className="button" onClick={onCancelled}>
          Do not load
        </button>
      </div>
    </div>
  );
}
