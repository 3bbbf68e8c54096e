/** Owns the making of a briefing beside the live views: the list of scenes, what adds to it, and the way to keep it. */
import { Camera, Download, Route, X } from 'lucide-react';
import { Fragment, useEffect, useRef, useState } from 'react';
import { briefingsWith } from '../../model/briefing/editBriefing';
import { writeDataset } from '../../model/dataset/writeDataset';
import { briefingTitled, sceneAdded, sceneMoved, tourDrafted } from '../../store/briefingTransitions';
import { MOST_SCENES } from '../../store/scenes';
import { selectPassingRows } from '../../store/selectors';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { IconButton } from '../shared/IconButton';
import { captureWords } from './captureWords';
import { DraftField } from './DraftField';
import { SceneEntry } from './SceneEntry';
import { useSceneDrag } from './useSceneDrag';
import './BriefingPanel.css';

export function BriefingPanel({ onClosed }: { readonly onClosed: () => void }) {
  const { store, opening, graphCamera, saveFile } = useEntente();
  const { index, dispatch } = store;
  const briefing = useAppState((state) => state.briefing);
  const hasEvents = useAppState((state) => {
    const passing = selectPassingRows(index, state);
    return index.inTime.some((row) => row < index.counts.event && passing.has(row));
  });
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // It stands at the other end of the page from what asks for it.
  useEffect(() => title.current?.focus(), []);
  /** The scene that was added last, until it has come into view. */
  const added = useRef<string | null>(null);
  const { scenes } = briefing;
  // The list may be longer than the panel, and what was added stands at its end.
  useEffect(() => {
    const entry = [...(list.current?.children ?? [])].find(
      (child) => child instanceof HTMLElement && child.dataset['scene'] === added.current,
    );
    const panel = list.current?.parentElement;
    if (entry === undefined || !panel) return;
    // Not `scrollIntoView`, which moves the page too.
    // By keys, one goes on in it: the button is scrolled out of sight.
    if (document.activeElement?.matches('button:focus-visible')) entry.querySelector('input')?.focus();
    panel.scrollTop += entry.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    added.current = null;
  });
  const drag = useSceneDrag(scenes, (id, to) => dispatch(sceneMoved(id, to)));

  const add = () => {
    const { app } = store.stored.getState();
    dispatch(sceneAdded(opening, captureWords(index, app), graphCamera.current?.cameraOf() ?? null));
    const last = store.stored.getState().app.briefing.scenes.at(-1);
    setOpen(last?.id ?? null);
    added.current = last?.id ?? null;
    setSaid(`Scene ${scenes.length + 1} was added.`);
  };
  const draft = () => {
    dispatch(tourDrafted(index, opening));
    const added = store.stored.getState().app.briefing.scenes.length - scenes.length;
    setSaid(added === 1 ? 'One scene was added.' : `${added} scenes were added, one an event.`);
  };
  const save = () => {
    const text = writeDataset(index, briefingsWith(index.dataset.briefings, briefing));
    saveFile(`${index.dataset.id}.json`, new Blob([text], { type: 'application/json' }));
    setSaid('The data set with this briefing was saved as a file.');
  };
  return (
    <div className="side-panel briefing-panel">
      <header>
        <h2 ref={title} tabIndex={-1}>
          Briefing
        </h2>
        <IconButton label="Close the briefing" icon={X} onClick={onClosed} />
      </header>
      <div className="briefing-actions">
        <button type="button" className="button is-primary" onClick={add}>
          <Camera size={15} aria-hidden /> Add scene
        </button>
        <button
          type="button"
          className="button"
          disabled={!hasEvents}
          title={`A scene for each event that the filter shows, ${MOST_SCENES} at the most`}
          onClick={draft}
        >
          <Route size={15} aria-hidden /> Tour from this filter
        </button>
        <button type="button" className="button" onClick={save}>
          <Download size={15} aria-hidden /> Save data set
        </button>
      </div>
      <p role="status" className="briefing-said">
        {said}
      </p>
      {scenes.length === 0 ? (
        <div className="briefing-empty">
          <p>A briefing is a row of scenes. A scene is the view as it is now, and what you say to it.</p>
          <ol>
            <li>Set the views: window, filter, selection, date.</li>
            <li>“Add scene” captures them. Give it a title and a caption.</li>
            <li>“Present” shows the scenes full screen; the views stay live.</li>
          </ol>
          <p>“Tour from this filter” makes a first draft: a scene for each event that is shown.</p>
        </div>
      ) : (
        <>
          <DraftField
            label="Title of the briefing"
            value={briefing.title}
            required
            onCommit={(title) => dispatch(briefingTitled(title))}
          />
          <ol ref={list} className="scene-list" aria-label="Scenes" onDragOver={drag.onDragOver} onDrop={drag.onDrop}>
            {scenes.map((scene, place) => (
              <Fragment key={scene.id}>
                {drag.line === place && <li className="drop-line" aria-hidden="true" />}
                <SceneEntry
                  scene={scene}
                  place={place}
                  count={scenes.length}
                  isOpen={open === scene.id}
                  onToggled={() => setOpen(open === scene.id ? null : scene.id)}
                  onDragged={drag.hold}
                  onSaid={setSaid}
                />
              </Fragment>
            ))}
            {drag.line === scenes.length && <li className="drop-line" aria-hidden="true" />}
          </ol>
        </>
      )}
    </div>
  );
}
