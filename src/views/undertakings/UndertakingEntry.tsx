/** Owns one undertaking in its list: what it is, who made it where, when it was due, and what became of it. */
import { useStore } from 'zustand';
import type { DateStatement } from '../../model/dataset/schema';
import { statementWords } from '../../model/detail/buildRecordDetail';
import { allText } from '../../model/someText';
import type { FollowedUndertaking } from '../../model/undertakings/followUndertakings';
import { lagWords } from '../../model/undertakings/lagWords';
import type { UndertakingGrouping } from '../../model/undertakings/undertakingGrouping';
import { selectEmphasis } from '../../store/selectors';
import { recordSelected } from '../../store/transitions';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { RecordLink } from '../shared/RecordLink';
import { StatusPill } from '../shared/StatusSign';
import { EvidenceLine } from './EvidenceLine';

interface Props {
  readonly followed: FollowedUndertaking;
  readonly grouping: UndertakingGrouping;
}

export function UndertakingEntry({ followed: { row, status, passing, due, lag }, grouping }: Props) {
  const { store } = useEntente();
  const { index } = store;
  const { id, record } = row;
  const isSelected = useAppState(({ selection }) => selection.includes(id));
  const isLit = useIsLit(row.row);
  const isHovered = useStore(store.live, ({ hovered }) => hovered === id);
  const hover = (hovered: string | null) => store.live.setState({ hovered });
  const classes = [
    'undertaking',
    isSelected && 'is-selected',
    isHovered && 'is-hovered',
    !(passing && isLit) && 'is-quiet',
  ];
  const at = index.rowById(record.at);
  return (
    <li
      className={classes.filter(Boolean).join(' ')}
      data-id={id}
      onPointerOver={({ target }) => {
        // A link in it lights what it leads to.
        if (target instanceof Element && target.closest('.record-link') === null) hover(id);
      }}
      onPointerLeave={() => hover(null)}
    >
      <div className="undertaking-status">
        <StatusPill status={status} />
        {lag !== null && <p>{lagWords(lag)}</p>}
      </div>
      <div className="undertaking-body">
        <h4>
          <button
            type="button"
            className="undertaking-title"
            aria-pressed={isSelected}
            onClick={(event) => store.dispatch(recordSelected(index, id, event.shiftKey))}
            onFocus={() => hover(id)}
            onBlur={() => hover(null)}
          >
            {row.title}
          </button>
        </h4>
        <p className="undertaking-made">
          {allText(record.by.map((by) => index.rowById(by)?.short ?? by))}, {madeWords(record.made)}
          {due !== null && <strong> · due {due}</strong>}
        </p>
        {grouping !== 'event' && at !== undefined && (
          <p className="undertaking-at">
            at <RecordLink row={at} text={at.short} />
          </p>
        )}
        <EvidenceLine label="Undertaken in" citations={record.citations} />
        {record.outcomes.length === 0 && (
          <p className="undertaking-none">No later source that is cited here could say what became of it.</p>
        )}
        {record.outcomes.map((outcome) => (
          <div key={outcome.summary} className="undertaking-outcome">
            <p>{outcome.summary}</p>
            {outcome.deliveredBy.length > 0 && (
              <p className="undertaking-links">
                <span>Delivered by</span>
                {outcome.deliveredBy.map((by) => {
                  const deliverer = index.rowById(by);
                  return deliverer === undefined ? null : (
                    <RecordLink key={by} row={deliverer} text={deliverer.short} />
                  );
                })}
              </p>
            )}
            <EvidenceLine label="Evidence" citations={outcome.citations} />
          </div>
        ))}
      </div>
    </li>
  );
}

/** Whether a row is lit by what is selected; nothing selected lights all. What is only pointed at quietens no text. */
function useIsLit(row: number): boolean {
  const { store } = useEntente();
  return useAppState(({ selection, connecting, depth }) => {
    if (selection.length === 0) return true;
    return selectEmphasis(store.index, selection, connecting, depth, null).lit?.has(row) ?? true;
  });
}

const madeWords = (made: DateStatement): string => statementWords(made, 'occurrence');
