/** Owns the timeline's place in the page: its header, and the frame that the timeline is drawn into once it is loaded. */
import { useEffect, useRef, useState } from 'react';
import { selectPassingRows } from '../../store/selectors';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { PanelHeader } from '../shared/PanelHeader';
import { connectTimeline, type TimelineConnection } from './connectTimeline';
import { createTextMeasure } from './createTextMeasure';
import { TimelineControls } from './TimelineControls';
import './TimelinePanel.css';

export function TimelinePanel() {
  const { store, palette, registerView } = useEntente();
  const frame = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const filter = useAppState((state) => state.filter);
  const passing = selectPassingRows(store.index, filter);
  const events = store.index.rows.filter(({ row, family }) => family === 'event' && passing[row]).length;

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let connection: TimelineConnection | null = null;
    let isGone = false;
    const load = async () => {
      // Labels are measured with the typeface that they are drawn in; without it, with what takes its place.
      const typeface = document.fonts.load(`600 12px ${getComputedStyle(element).fontFamily}`).catch(() => []);
      const [{ createTimeline }] = await Promise.all([import('./createTimeline'), typeface]);
      if (!isGone) connection = connectTimeline(element, store, palette, createTextMeasure(), createTimeline);
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
      <PanelHeader title="Timeline" note={noteOf(events)}>
        <TimelineControls />
      </PanelHeader>
      <div ref={frame} className="timeline-frame" />
      {failed && <p className="timeline-failure">The timeline could not be loaded. Reload the page to try again.</p>}
    </div>
  );
}

const noteOf = (events: number): string =>
  `${events} ${events === 1 ? 'event' : 'events'} · scroll to pan, Ctrl + scroll to zoom`;
