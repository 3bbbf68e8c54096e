/** Owns the comparison of two dates or windows: which they are, the sentence, and what was added, gone, changed and kept. */

import { ArrowUpDown } from 'lucide-react';
import { countText } from '../../../model/countText';
import { spanOfText, textOfSpan } from '../../../model/dates/timeSpan';
import { CHANGE_KINDS, type ChangeKind, timeWords } from '../../../model/time/compareTimes';
import type { Compared } from '../../../store/appState';
import { selectComparison } from '../../../store/selectors';
import { timesCompared } from '../../../store/transitions';
import { DateTextField } from '../../shared/DateTextField';
import { useAppState, useEntente } from '../../shared/EntenteContext';
import { IconButton } from '../../shared/IconButton';
import { RecordList } from '../../shared/RecordList';
import './ComparePanel.css';

const LABELS: Readonly<Record<ChangeKind, string>> = {
  added: 'Added',
  gone: 'Gone',
  changed: 'Changed',
  kept: 'Kept',
};

/** The signs that the graph draws beside its nodes. */
const SIGNS: Readonly<Record<ChangeKind, string>> = { added: '+', gone: '−', changed: '▵', kept: '=' };

const NOTES: Readonly<Record<ChangeKind, string>> = {
  added: 'There in the second, not in the first.',
  gone: 'There in the first, not in the second.',
  changed: 'There in both, with relations in one of them alone.',
  kept: 'There in both, with the same relations.',
};

export function ComparePanel({ compared }: { readonly compared: Compared }) {
  const { store } = useEntente();
  const { index } = store;
  const comparison = useAppState((state) => selectComparison(index, state));
  const { before, after } = compared;
  const compare = (change: Partial<Compared>) => store.dispatch(timesCompared({ ...compared, ...change }));
  if (comparison === null) return null;
  return (
    <article className="compare-panel" aria-label="Comparison">
      <h2>Two dates compared</h2>
      <div className="compare-dates">
        <SpanField label="Before" span={before} onCommit={(span) => compare({ before: span })} />
        <SpanField label="After" span={after} onCommit={(span) => compare({ after: span })} />
        <IconButton label="Swap" icon={ArrowUpDown} onClick={() => compare({ before: after, after: before })} />
      </div>
      <p className="compare-sentence">{comparison.sentence}</p>
      <button type="button" className="text-button" onClick={() => store.dispatch(timesCompared(null))}>
        Stop comparing
      </button>
      {CHANGE_KINDS.map((kind) => {
        const rows = comparison.rows[kind];
        return (
          <details key={kind} className={`compare-group is-${kind}`} open={kind !== 'kept'}>
            <summary>
              <span className="compare-sign" aria-hidden="true">
                {SIGNS[kind]}
              </span>
              <h3>
                {LABELS[kind]} · {countText(rows.length)}
              </h3>
            </summary>
            {rows.length === 0 ? (
              <p className="compare-note">Nothing.</p>
            ) : (
              <>
                <p className="compare-note">{NOTES[kind]}</p>
                <RecordList
                  label={LABELS[kind]}
                  rows={rows}
                  beside={({ bounds, when }) => (
                    <span className="compare-when">{bounds === null ? `${when}, there by its ties` : when}</span>
                  )}
                />
              </>
            )}
          </details>
        );
      })}
    </article>
  );
}

interface SpanFieldProps {
  readonly label: string;
  readonly span: Compared['before'];
  readonly onCommit: (span: Compared['before']) => void;
}

const SpanField = ({ label, span, onCommit }: SpanFieldProps) => (
  <DateTextField
    label={label}
    words={timeWords(span)}
    text={textOfSpan(span)}
    parse={spanOfText}
    say={timeWords}
    onCommit={onCommit}
  />
);
