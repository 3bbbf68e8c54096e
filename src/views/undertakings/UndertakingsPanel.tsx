/** Owns the undertakings view: what was undertaken, grouped and counted, and what the sources say became of it. */
import { useEffect, useRef } from 'react';
import type { Point } from '../../layout/camera';
import type { FollowedUndertakings } from '../../model/undertakings/followUndertakings';
import { UNDERTAKING_GROUPINGS, type UndertakingGrouping } from '../../model/undertakings/undertakingGrouping';
import { selectFollowedUndertakings } from '../../store/selectFollowedUndertakings';
import { filterCleared, undertakingGroupingChanged } from '../../store/transitions';
import { useAppState, useEntente, useIndex } from '../shared/EntenteContext';
import { PanelHeader } from '../shared/PanelHeader';
import { Segmented } from '../shared/Segmented';
import { UndertakingEntry } from './UndertakingEntry';
import './UndertakingsPanel.css';

const LABELS: Readonly<Record<UndertakingGrouping, string>> = { status: 'Status', theme: 'Theme', event: 'Event' };
const OPTIONS = UNDERTAKING_GROUPINGS.map((value) => ({ value, label: LABELS[value] }));

export function UndertakingsPanel() {
  const { store, registerView } = useEntente();
  const index = useIndex();
  const scroller = useRef<HTMLDivElement>(null);
  const followed = useAppState((state) => selectFollowedUndertakings(index, state));
  const grouping = useAppState((state) => state.undertakingGrouping);
  const selection = useAppState((state) => state.selection);
  useEffect(
    () => registerView({ view: 'table', pointOf: (id) => pointOfEntry(scroller.current, id), isIdle: () => true }),
    [registerView],
  );
  const last = selection.at(-1);
  useEffect(() => {
    if (last !== undefined) entryOf(scroller.current, last)?.scrollIntoView({ block: 'nearest' });
  }, [last]);
  return (
    <div className="undertakings-panel">
      <PanelHeader title="Undertakings" note={noteOf(followed)}>
        <Segmented
          label="Group by"
          options={OPTIONS}
          value={grouping}
          onChange={(value) => store.dispatch(undertakingGroupingChanged(value))}
        />
      </PanelHeader>
      <div className="undertakings-scroller" ref={scroller}>
        <div className="undertakings-sentences">
          {followed.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {followed.groups.map(({ id, label, undertakings }) => (
          <div key={id} className="undertaking-group">
            <h3 id={`undertakings-${id}`}>
              {label} <span className="undertaking-count">{undertakings.length}</span>
            </h3>
            <ul aria-labelledby={`undertakings-${id}`}>
              {undertakings.map((each) => (
                <UndertakingEntry key={each.row.id} followed={each} grouping={grouping} />
              ))}
            </ul>
          </div>
        ))}
        {followed.all === 0 && (
          <p className="undertakings-empty">
            There are no undertakings in this history. Those that are added in the details appear here.
          </p>
        )}
        {followed.groups.length === 0 && followed.all > 0 && (
          <div className="undertakings-empty">
            <p>No undertaking fits the filter.</p>
            <button type="button" className="button" onClick={() => store.dispatch(filterCleared)}>
              Show all {followed.all}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

const noteOf = ({ passing, all }: FollowedUndertakings): string =>
  passing === all ? `${all} in all` : `${passing} of ${all} fit the filter`;

const entryOf = (scroller: HTMLElement | null, id: string): Element | null =>
  scroller?.querySelector(`[data-id="${CSS.escape(id)}"]`) ?? null;

/** The middle of an entry's title, in CSS pixels of the viewport; null where the view does not show the record. */
function pointOfEntry(scroller: HTMLElement | null, id: string): Point | null {
  const title = entryOf(scroller, id)?.querySelector('.undertaking-title');
  const box = title?.getBoundingClientRect();
  const frame = scroller?.getBoundingClientRect();
  if (box === undefined || frame === undefined) return null;
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return point.y < frame.top || point.y > frame.bottom ? null : point;
}
