/** Owns the list of what is wrong with a data set: what its reading left out or changed, and what the history itself lacks. */

import { Download, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { CHECKS, checkHistory, type Findings } from '../../model/checks/checkHistory';
import { openProblems } from '../../model/checks/openProblems';
import { countText } from '../../model/countText';
import type { Problem, ProblemEffect } from '../../model/dataset/problem';
import type { GraphIndex } from '../../model/index/buildGraphIndex';
import { notEditable } from '../../store/applyEdit';
import { recordSelected } from '../../store/transitions';
import { useEntente, useIndex } from '../shared/EntenteContext';
import { useEditing } from '../shared/edit/useEditing';
import { fileName } from '../shared/fileName';
import { IconButton } from '../shared/IconButton';
import { LongList } from '../shared/LongList';
import { ProblemEntries, problemEntries } from './ProblemEntries';
import { CHECK_WORDS, EFFECTS } from './problemWords';
import { TwinEntry } from './TwinEntry';
import './ProblemsPanel.css';

interface Props {
  /** Those of the reading. */
  readonly problems: readonly Problem[];
  readonly onClosed: () => void;
  /** A record was selected here. */
  readonly onRecordChosen: () => void;
}

/** So many entries can be read at a glance: longer lists are opened when they are wanted. */
const GLANCE = 20;

export function ProblemsPanel({ problems: read, onClosed, onRecordChosen }: Props) {
  const { store, saveFile } = useEntente();
  const index = useIndex();
  const { apply, said } = useEditing();
  const [refusal, setRefusal] = useState('');
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
  const save = async () => {
    if (findings === null) return;
    const { writeProblems } = await import('./writeProblems');
    const text = writeProblems(problems, findings, titleOf);
    saveFile(fileName(index.dataset.id, 'csv', 'problems'), new Blob([text], { type: 'text/csv' }));
  };
  const found = CHECKS.filter((check) => (findings?.[check].length ?? 0) > 0);
  return (
    <div className="side-panel problems-panel">
      <header>
        <h2 ref={title} tabIndex={-1}>
          Problems and gaps
        </h2>
        <IconButton label="Close the problems" icon={X} onClick={onClosed} />
      </header>
      {findings !== null && problems.length + found.length > 0 && (
        <button type="button" className="text-button" onClick={() => void save()}>
          <Download size={13} aria-hidden /> Save this list
        </button>
      )}
      {read.length > 0 && <h3>Of the file</h3>}
      {mended > 0 && (
        <p className="problem-hint">
          {mended === 1 ? 'One problem was' : `${countText(mended)} problems were`} dealt with since by what was edited.
        </p>
      )}
      {effects.map((effect) => {
        const own = problems.filter((problem) => problem.effect === effect);
        const entries = problemEntries(own);
        return own.length === 0 ? null : (
          <Group key={effect} title={EFFECTS[effect]} count={own.length} isOpen={entries.length <= GLANCE}>
            <ProblemEntries entries={entries} label={EFFECTS[effect]} onChosen={choose} />
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
          <Group
            key={check}
            title={CHECK_WORDS[check].label}
            count={findings[check].length}
            isOpen={findings[check].length <= GLANCE}
          >
            <p className="problem-hint">{CHECK_WORDS[check].hint}</p>
            <LongList items={findings[check]} label={CHECK_WORDS[check].label}>
              {({ row, words, twin }) =>
                twin === undefined ? (
                  <li key={`${row} ${words}`}>
                    <button type="button" className="text-button" onClick={() => choose(idOf(row))}>
                      {titleOf(row)}
                    </button>
                    {words !== '' && <p>{words}.</p>}
                  </li>
                ) : (
                  <TwinEntry
                    key={idOf(row)}
                    title={titleOf(row)}
                    words={words}
                    pair={[idOf(twin), idOf(row)]}
                    apply={notEditable(index) === null ? apply : null}
                    onChosen={() => choose(idOf(row))}
                    onRefused={setRefusal}
                  />
                )
              }
            </LongList>
          </Group>
        ))}
      <p role="status" className="edit-said">
        {refusal === '' ? said : refusal}
      </p>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly count: number;
  /** At first. */
  readonly isOpen: boolean;
  readonly children: React.ReactNode;
}

const Group = ({ title, count, isOpen, children }: GroupProps) => (
  <details className="problem-group" open={isOpen}>
    <summary>
      {title} <span className="count">{countText(count)}</span>
    </summary>
    {children}
  </details>
);
