/** Owns the list of what is wrong with a data set: what its reading left out or changed, and what the history itself lacks. */

import { X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { CHECKS, type Check, checkHistory, type Findings } from '../../model/checks/checkHistory';
import { openProblems } from '../../model/checks/openProblems';
import { countText } from '../../model/countText';
import type { Problem, ProblemEffect } from '../../model/dataset/problem';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import { recordSelected } from '../../store/transitions';
import { useEntente, useIndex } from '../shared/EntenteContext';
import { IconButton } from '../shared/IconButton';
import { LongList } from '../shared/LongList';
import './ProblemsPanel.css';

interface Props {
  /** Those of the reading. */
  readonly problems: readonly Problem[];
  readonly onClosed: () => void;
  /** A record was selected here. */
  readonly onRecordChosen: () => void;
}

const EFFECTS: Readonly<Record<ProblemEffect, string>> = {
  skipped: 'Left out',
  kept: 'Kept without a part',
  repaired: 'Put right',
  assumed: 'Assumed',
};

const CHECK_WORDS: Readonly<Record<Check, { readonly label: string; readonly hint: string }>> = {
  undated: { label: 'Undated', hint: 'These events stand in graph and table, and under “Undated”. Give them a date.' },
  unsourced: { label: 'Unsourced', hint: 'Nothing says where this is written. Give it a source.' },
  dangling: { label: 'Dangling', hint: 'It names what the data set does not have. Choose another, or add it.' },
  orphaned: { label: 'Without a relation', hint: 'Nothing is joined to it. Add a relation, or leave it by itself.' },
  contradictory: { label: 'Contradictory', hint: 'Both cannot be so. Check the dates, or the relation.' },
  duplicate: { label: 'Perhaps twice', hint: 'Merge the two, or give them titles that tell them apart.' },
};

export function ProblemsPanel({ problems: read, onClosed, onRecordChosen }: Props) {
  const { store } = useEntente();
  const index = useIndex();
  const problems = useMemo(() => openProblems(read, store.opened, index), [read, store, index]);
  const mended = read.length - problems.length;
  const [looked, setLooked] = useState<{ readonly index: GraphIndex; readonly findings: Findings } | null>(null);
  useEffect(() => {
    // What was found before stands until it is known anew, so that the list does not jump under an edit.
    // After a frame: in a large history the looking takes a moment.
    const timer = setTimeout(() => setLooked({ index, findings: checkHistory(index) }));
    return () => clearTimeout(timer);
  }, [index]);

  const title = useRef<HTMLHeadingElement>(null);
  // It stands at the other end of the page from what asks for it.
  useEffect(() => title.current?.focus(), []);

  const findings = looked?.findings ?? null;
  /** The data set that was looked through: rows are of it, and the present one may have others. */
  const { titleOf, idOf } = looked?.index ?? index;
  const choose = (id: string) => {
    store.dispatch(recordSelected(index, id));
    onRecordChosen();
  };
  const effects = Object.keys(EFFECTS) as ProblemEffect[];
  const found = CHECKS.filter((check) => (findings?.[check].length ?? 0) > 0);
  return (
    <div className="side-panel problems-panel">
      <header>
        <h2 ref={title} tabIndex={-1}>
          Problems and gaps
        </h2>
        <IconButton label="Close the problems" icon={X} onClick={onClosed} />
      </header>
      {read.length > 0 && <h3>Of the file</h3>}
      {mended > 0 && (
        <p className="problem-hint">
          {mended === 1 ? 'One problem was' : `${countText(mended)} problems were`} dealt with since by what was edited.
        </p>
      )}
      {effects.map((effect) => {
        const own = problems.filter((problem) => problem.effect === effect);
        return own.length === 0 ? null : (
          <Group key={effect} title={EFFECTS[effect]} count={own.length}>
            <LongList items={own} label={EFFECTS[effect]}>
              {(problem) => (
                <ProblemEntry key={`${problem.path} ${problem.message}`} problem={problem} onChosen={choose} />
              )}
            </LongList>
          </Group>
        );
      })}
      <h3>Of the history</h3>
      {findings === null && <p role="status">Looking through the history…</p>}
      {findings !== null && found.length === 0 && (
        <p>Every event is dated, every record sourced and joined to another.</p>
      )}
      {findings !== null &&
        found.map((check) => (
          <Group key={check} title={CHECK_WORDS[check].label} count={findings[check].length}>
            <p className="problem-hint">{CHECK_WORDS[check].hint}</p>
            <LongList items={findings[check]} label={CHECK_WORDS[check].label}>
              {({ row, words }) => (
                <li key={`${row} ${words}`}>
                  <button type="button" className="text-button" onClick={() => choose(idOf(row))}>
                    {titleOf(row)}
                  </button>
                  {words !== '' && <p>{words}.</p>}
                </li>
              )}
            </LongList>
          </Group>
        ))}
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly count: number;
  readonly children: React.ReactNode;
}

/** Open where it is short enough to be read at a glance. */
const Group = ({ title, count, children }: GroupProps) => (
  <details className="problem-group" open={count <= 20}>
    <summary>
      {title} <span className="count">{countText(count)}</span>
    </summary>
    {children}
  </details>
);

interface EntryProps {
  readonly problem: Problem;
  readonly onChosen: (id: string) => void;
}

function ProblemEntry({ problem, onChosen }: EntryProps) {
  const index = useIndex();
  const { id = '', record, path, message, hint } = problem;
  const isThere = index.rowOf.has(id) || index.linkOf(id) !== undefined;
  return (
    <li>
      {isThere ? (
        <button type="button" className="text-button" onClick={() => onChosen(id)}>
          {record}
        </button>
      ) : (
        <strong>{record}</strong>
      )}{' '}
      {path !== record && <code>{path}</code>}
      <p>{message}.</p>
      <p className="problem-hint">{hint}</p>
    </li>
  );
}
