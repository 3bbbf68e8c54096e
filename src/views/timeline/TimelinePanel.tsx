/** Owns the timeline's place in the page: its header and overview, and the frame that the timeline is drawn into once it is loaded. */
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { createTextMeasure } from '../shared/canvas/createTextMeasure';
import { useEntente } from '../shared/EntenteContext';
import { nextTask } from '../shared/nextTask';
import { connectTimeline, type TimelineConnection } from './connectTimeline';
import { OverviewBar } from './overview/OverviewBar';
import { TimelineHeader } from './TimelineHeader';
import { UndatedList } from './UndatedList';
import './TimelinePanel.css';

/** Asked for while the data set is still being read: what loads it is the longest way to the first picture. */
const loadAdapter = () => import('./createTimeline');
const loading = loadAdapter();
loading.catch(() => undefined);

/** A class, since a selector with `:has` would be asked again for each item that comes into the window. */
const ringList = ({ currentTarget, target }: SyntheticEvent<HTMLElement>) =>
  currentTarget.classList.toggle(
    'is-ringed',
    target instanceof Element && target.matches('[role="listbox"]:focus-visible'),
  );

export function TimelinePanel() {
  const { store, palette, registerView } = useEntente();
  const frame = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const [note, setNote] = useState('');

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let connection: TimelineConnection | null = null;
    let isGone = false;
    const load = async () => {
      // Labels are measured with the typeface that they are drawn in; without it, with what takes its place.
      const typeface = document.fonts.load(`600 12px ${getComputedStyle(element).fontFamily}`).catch(() => []);
      const [{ createTimeline }] = await Promise.all([loading.catch(loadAdapter), typeface]);
      // In one task with the page, the two would keep it from answering for long.
      await nextTask();
      if (isGone) return;
      connection = connectTimeline(element, store, palette, createTextMeasure(), createTimeline, setNote);
      await connection.opened;
    };
    load().catch((error: unknown) => {
      setFailed(true);
      reportError(error);
    });
    const unregister = registerView({
      view: 'timeline',
      pointOf: (id) => connection?.pointOf(id) ?? null,
      isIdle: () => connection?.isIdle() ?? false,
    });
    return () => {
      isGone = true;
      unregister();
      connection?.destroy();
    };
  }, [store, palette, registerView]);

  return (
    <div className="timeline-panel">
      <TimelineHeader />
      <OverviewBar />
      <div className="timeline-place">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only watches where the focus is */}
        <div className="timeline-hold" onFocus={ringList} onBlur={ringList} onKeyUp={ringList}>
          <div ref={frame} className="timeline-frame" />
        </div>
      </div>
      {failed && <p className="timeline-failure">The timeline could not be loaded. Reload the page to try again.</p>}
      <p className="timeline-note" role="status">
        {note}
      </p>
      <UndatedList />
    </div>
  );
}
