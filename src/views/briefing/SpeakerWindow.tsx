/** Owns the speaker's window: this scene and the next, the notes, the time, and the list of scenes to jump to. */
import { Minus, Pause, Play, Plus, RotateCcw } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Blank } from '../../store/createAppStore';
import type { Standing, Talk, TalkScene } from '../../store/presenterMessages';
import { IconButton } from '../shared/IconButton';
import { sceneAfter } from './readPresentationKey';
import { usePresentationKeys } from './usePresentationKeys';
import { durationText, useStopwatch } from './useStopwatch';
import './SpeakerWindow.css';

/** The other end of the talk, as the platform gives it. */
interface SpeakerClient {
  readonly state: () => { readonly talk: Talk | null; readonly standing: Standing; readonly isLinked: boolean };
  readonly subscribe: (changed: () => void) => () => void;
  readonly goTo: (scene: number) => void;
  readonly toggleBlank: (blank: Blank) => void;
}

interface Props {
  readonly client: SpeakerClient;
  /** The name under which the window's session keeps the time. */
  readonly memory: string;
}

const SIZES = [14, 16, 18, 21, 24, 28, 33, 40] as const;

export function SpeakerWindow({ client, memory }: Props) {
  const { talk, standing, isLinked } = useSyncExternalStore(client.subscribe, client.state);
  const { scene: place, blank, isRunning } = standing;
  const [size, setSize] = useState(3);
  const count = talk?.scenes.length ?? 0;
  const scene = talk?.scenes[place];
  const resize = (by: number) => setSize((before) => Math.min(SIZES.length - 1, Math.max(0, before + by)));

  const typed = usePresentationKeys({
    commanded: (type) => {
      const next = sceneAfter(type, place, count);
      if (next !== null) client.goTo(next);
      else if (type === 'return') client.goTo(place);
      else if (type === 'black' || type === 'white') client.toggleBlank(type);
    },
    sceneTyped: (number) => client.goTo(number - 1),
  });
  useEffect(() => {
    const onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey) return;
      if (key === '+' || key === '=') resize(1);
      if (key === '-') resize(-1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  useEffect(() => {
    document.title = `Notes${talk === null ? '' : ` · ${talk.title}`} · Entente`;
  }, [talk]);

  if (talk === null || scene === undefined) {
    return (
      <main className="speaker-wait">
        <h1>Speaker’s window</h1>
        <p role="status">Waiting for the presenting window…</p>
      </main>
    );
  }
  return (
    <main className="speaker" aria-label="Speaker’s window">
      <header className="speaker-head">
        <Times memory={memory} />
        <p role="status" className={isLinked && isRunning ? 'speaker-link' : 'speaker-link is-off'}>
          {linkWords(isLinked, isRunning, blank)}
        </p>
        <span className="speaker-typed">{typed !== '' && `Go to ${typed}: Enter`}</span>
      </header>
      <section aria-label="This scene" className="speaker-now">
        <p className="scene-when">
          {place + 1} of {count} · {scene.when}
        </p>
        <h1>{scene.title}</h1>
        <p>{scene.caption}</p>
        <p className="speaker-quiet">{scene.shows}</p>
        <ul className="speaker-quiet">
          {scene.sources.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section aria-label="Notes" className="speaker-notes">
        <header>
          <h2>Notes</h2>
          <IconButton label="Smaller notes" icon={Minus} disabled={size === 0} onClick={() => resize(-1)} />
          <IconButton label="Larger notes" icon={Plus} disabled={size === SIZES.length - 1} onClick={() => resize(1)} />
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <section tabIndex={0} aria-label="Text of the notes" style={{ fontSize: `${SIZES[size]}px` }}>
          {scene.notes === '' ? <p className="speaker-quiet">No notes for this scene.</p> : <p>{scene.notes}</p>}
        </section>
      </section>
      <section aria-label="Next scene" className="speaker-next">
        <NextScene scene={talk.scenes[place + 1]} />
      </section>
      <nav aria-label="Scenes" className="speaker-list">
        <ol>
          {talk.scenes.map(({ title }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a scene is told by its place
            <li key={i}>
              <button type="button" aria-current={i === place ? 'step' : undefined} onClick={() => client.goTo(i)}>
                <span>{i + 1}</span> {title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </main>
  );
}

function linkWords(isLinked: boolean, isRunning: boolean, blank: Standing['blank']): string {
  if (!isLinked) return 'The presenting window is away. Go on here: it follows when it is back.';
  if (!isRunning) return 'The presentation was left. Choose a scene to go on.';
  return blank === null ? 'In step with the presenting window' : `The screen is ${blank}`;
}

function Times({ memory }: { readonly memory: string }) {
  const watch = useStopwatch(memory);
  const clock = new Date(watch.now).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return (
    <>
      <div role="timer" aria-label="Time taken" className="speaker-elapsed">
        {durationText(watch.elapsed)}
      </div>
      <IconButton
        label={watch.isRunning ? 'Pause the time' : 'Start the time'}
        icon={watch.isRunning ? Pause : Play}
        onClick={watch.toggle}
      />
      <IconButton label="Set the time back" icon={RotateCcw} onClick={watch.reset} />
      <span className="speaker-clock">
        <span className="visually-hidden">Clock </span>
        {clock}
      </span>
    </>
  );
}

function NextScene({ scene }: { readonly scene: TalkScene | undefined }) {
  if (scene === undefined) return <p className="speaker-quiet">This is the last scene.</p>;
  return (
    <>
      <p className="scene-when">Next · {scene.when}</p>
      <h2>{scene.title}</h2>
      <p className="speaker-quiet">{scene.caption}</p>
    </>
  );
}
