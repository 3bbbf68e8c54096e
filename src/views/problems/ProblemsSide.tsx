/** Owns the side of the page while problems are walked through: their list, or the record that was chosen there. */
import { ChevronLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../model/dataset/problem';
import { ProblemsPanel } from './ProblemsPanel';

interface Props {
  readonly problems: readonly Problem[];
  /** The details of the record that is chosen. */
  readonly details: ReactNode;
  readonly onClosed: () => void;
}

export function ProblemsSide({ problems, details, onClosed }: Props) {
  const [isAtRecord, setAtRecord] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  /** What was pressed in the list, and is come back to. */
  const left = useRef<Element | null>(null);
  useEffect(() => {
    if (isAtRecord) back.current?.focus();
    else if (left.current instanceof HTMLElement) left.current.focus();
  }, [isAtRecord]);
  const goToRecord = () => {
    left.current = document.activeElement;
    setAtRecord(true);
  };
  return (
    <>
      {/* Hidden, not gone: the list is where it was when one comes back. */}
      <section aria-label="Problems" className="side side-details" hidden={isAtRecord}>
        <ProblemsPanel problems={problems} onClosed={onClosed} onRecordChosen={goToRecord} />
      </section>
      {isAtRecord && (
        <section aria-label="Details" className="side side-details has-problems-back">
          <p className="problems-back">
            <button ref={back} type="button" className="text-button" onClick={() => setAtRecord(false)}>
              <ChevronLeft size={14} aria-hidden /> Back to the problems
            </button>
          </p>
          {details}
        </section>
      )}
    </>
  );
}
