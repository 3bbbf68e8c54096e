/** Owns what is said to a scene: its number and date, title, caption, and where it is written. */
import type { Scene } from '../../model/dataset/schema';
import { talkScene } from '../../store/buildTalk';
import { sceneState } from '../../store/scenes';
import { useEntente } from '../shared/EntenteContext';

interface Props {
  readonly scene: Scene;
  /** From 0. */
  readonly place: number;
}

export function SceneCaption({ scene, place }: Props) {
  const { store, opening } = useEntente();
  const { index } = store;
  const { when, caption, sources } = talkScene(index, scene, opening);
  const { notes } = sceneState(index, scene, opening, opening);
  return (
    <>
      <div className="scene-words" key={scene.id}>
        <p className="scene-when">
          {place + 1} · {when}
        </p>
        <h1>{scene.title}</h1>
        {caption
          .split(/\n+/)
          .filter((paragraph) => paragraph !== '')
          .map((paragraph) => (
            <p key={paragraph} className="scene-caption">
              {paragraph}
            </p>
          ))}
      </div>
      <div className="scene-sources">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {sources.length > 0 && (
          <ul aria-label="Sources">
            {sources.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
