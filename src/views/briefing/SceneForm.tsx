/** Owns the fields of one scene: its words, its evidence, which views it shows and what it marks in them. */
import { Camera } from 'lucide-react';
import type { Scene } from '../../model/dataset/schema';
import { changeSceneCitations } from '../../model/editing/editScenes';
import { sceneChanged, sceneRecaptured } from '../../store/briefingTransitions';
import { talkScene } from '../../store/buildTalk';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { CitationsField } from '../shared/edit/CitationsField';
import { useEditing } from '../shared/edit/useEditing';
import { Segmented } from '../shared/Segmented';
import { citationsOfSelection } from './captureWords';
import { DraftField } from './DraftField';
import { SceneMarksField } from './SceneMarksField';

const PARTS = [
  { value: 'both', label: 'Both' },
  { value: 'timeline', label: 'Timeline' },
  { value: 'graph', label: 'Lower view' },
] as const;

export function SceneForm({ scene }: { readonly scene: Scene }) {
  const { store, opening, graphCamera } = useEntente();
  const { index, dispatch } = store;
  const editing = useEditing();
  const selection = useAppState((state) => state.selection);
  const { highlighted = [], labelled = [], citations = [], parts = 'both', notes = '' } = scene;
  const change = (part: Parameters<typeof sceneChanged>[1]) => dispatch(sceneChanged(scene.id, part));
  const found = citationsOfSelection(index, selection);
  return (
    <div className="scene-form">
      <DraftField label="Title" value={scene.title} required onCommit={(title) => change({ title })} />
      <DraftField label="Caption" rows={5} value={scene.caption} onCommit={(caption) => change({ caption })} />
      <DraftField
        label="Speaker notes"
        rows={4}
        value={notes}
        hint="Shown in the speaker’s window alone."
        onCommit={(text) => change({ notes: text === '' ? undefined : text })}
      />
      <div>
        <span className="field-label">Views</span>
        <Segmented label="Views" options={PARTS} value={parts} onChange={(value) => change({ parts: value })} />
      </div>
      <SceneMarksField label="Lit" ids={highlighted} onChange={(ids) => change({ highlighted: ids })} />
      <SceneMarksField label="Named" ids={labelled} onChange={(ids) => change({ labelled: ids })} />
      <fieldset className="scene-citations">
        <legend className="field-label">Citations</legend>
        <ul>
          {talkScene(index, scene, opening).sources.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <button
          type="button"
          className="text-button"
          disabled={found.length === 0}
          title={found.length === 0 ? 'Select a record in a view first' : undefined}
          onClick={() => change({ citations: found })}
        >
          Take those of the selection
        </button>
        <button
          type="button"
          className="text-button"
          disabled={citations.length === 0}
          onClick={() => change({ citations: undefined })}
        >
          Take all out
        </button>
        <details>
          <summary>One by one</summary>
          <CitationsField
            citations={citations}
            change={(to) => changeSceneCitations(scene.id, to)}
            apply={editing.apply}
          />
          <p role="status" className="field-hint">
            {editing.said}
          </p>
        </details>
      </fieldset>
      <button
        type="button"
        className="button"
        onClick={() => dispatch(sceneRecaptured(opening, scene.id, graphCamera.current?.cameraOf() ?? null))}
      >
        <Camera size={15} aria-hidden /> Capture the present view
      </button>
    </div>
  );
}
