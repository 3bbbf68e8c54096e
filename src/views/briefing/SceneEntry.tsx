/** Owns one scene in the list: what it says and shows, its place among the others, and its fields when it is open. */
import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, CopyPlus, GripVertical, Link, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { Scene } from '../../model/dataset/schema';
import { sceneAddress } from '../../store/addressCodec';
import { sceneDuplicated, sceneMoved, sceneRemoved } from '../../store/briefingTransitions';
import { talkScene } from '../../store/buildTalk';
import { sceneState } from '../../store/scenes';
import { useEntente } from '../shared/EntenteContext';
import { IconButton } from '../shared/IconButton';
import { SceneForm } from './SceneForm';
import { startPresentation } from './startPresentation';

interface Props {
  readonly scene: Scene;
  readonly place: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggled: () => void;
  readonly onDragged: (id: string | null) => void;
  /** Says to screen readers, and to everybody, what was done. */
  readonly onSaid: (text: string) => void;
}

export function SceneEntry({ scene, place, count, isOpen, onToggled, onDragged, onSaid }: Props) {
  const { store, opening, graphCamera, copyText } = useEntente();
  const { index, dispatch } = store;
  const [isHeld, setHeld] = useState(false);
  const words = talkScene(index, scene, opening);
  const { notes } = sceneState(index, scene, opening, opening);

  const moveTo = (to: number) => {
    if (to < 0 || to >= count) return;
    dispatch(sceneMoved(scene.id, to));
    onSaid(`“${scene.title}” is now scene ${to + 1} of ${count}.`);
  };
  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    moveTo(place + by);
  };
  const show = () => {
    dispatch((app) => ({ ...sceneState(index, scene, app, opening).state, presenting: null }));
    graphCamera.current?.showCamera(scene.camera ?? null);
  };
  const copyLink = async () => {
    const address = new URL(location.href);
    address.hash = sceneAddress(place);
    const isCopied = await copyText(address.href);
    onSaid(isCopied ? `The link to scene ${place + 1} is on the clipboard.` : address.href);
  };
  return (
    <li
      className={isHeld ? 'scene-entry is-held' : 'scene-entry'}
      aria-label={`Scene ${place + 1}: ${scene.title}`}
      data-scene={scene.id}
      onKeyDown={onKey}
    >
      <div className="scene-head">
        {/* The grip is for the pointer; the keys have Alt with the arrows, and the two buttons. */}
        <span
          className="scene-grip"
          aria-hidden="true"
          title="Drag to another place"
          draggable
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', scene.title);
            setHeld(true);
            onDragged(scene.id);
          }}
          onDragEnd={() => {
            setHeld(false);
            onDragged(null);
          }}
        >
          <GripVertical size={14} />
          {place + 1}
        </span>
        <button type="button" className="scene-title" aria-expanded={isOpen} onClick={onToggled}>
          <strong>{scene.title}</strong>
          {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
        </button>
      </div>
      {!isOpen && scene.caption !== '' && <p className="scene-caption-line">{scene.caption}</p>}
      <p className="scene-shows">{words.shows}</p>
      {notes.map((note) => (
        <p key={note} className="scene-warning">
          {note} What is left of it is shown.
        </p>
      ))}
      <div className="scene-buttons">
        <button type="button" className="text-button" onClick={show}>
          Show
        </button>
        <button type="button" className="text-button" onClick={() => startPresentation(store, opening, place)}>
          Present from here
        </button>
        <span className="scene-tools">
          <IconButton label="Move up" icon={ArrowUp} disabled={place === 0} onClick={() => moveTo(place - 1)} />
          <IconButton
            label="Move down"
            icon={ArrowDown}
            disabled={place === count - 1}
            onClick={() => moveTo(place + 1)}
          />
          <IconButton label="Copy link to this scene" icon={Link} onClick={copyLink} />
          <IconButton label="Duplicate" icon={CopyPlus} onClick={() => dispatch(sceneDuplicated(scene.id))} />
          <IconButton
            label="Delete"
            icon={Trash2}
            onClick={() => {
              dispatch(sceneRemoved(scene.id));
              onSaid(`“${scene.title}” was deleted. Undo brings it back.`);
            }}
          />
        </span>
      </div>
      {isOpen && <SceneForm scene={scene} />}
    </li>
  );
}
