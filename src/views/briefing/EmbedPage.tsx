/** Owns the page as it stands in another one: the live views, the words of a scene where one is named, and nothing to change. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { sceneShown } from '../../store/briefingTransitions';
import { selectShownScene } from '../../store/selectors';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { IconButton } from '../shared/IconButton';
import { useAddress } from '../shared/useAddress';
import { attachWheelGate } from './attachWheelGate';
import { SceneCaption } from './SceneCaption';
import { SceneProgress } from './SceneProgress';
import type { SceneStage } from './sceneStage';
import './EmbedPage.css';

/** Milliseconds for which it is said how to zoom. */
const HINT_MS = 1600;

export function EmbedPage({ Views }: SceneStage) {
  const { store, opening } = useEntente();
  const { index, dispatch } = store;
  const scene = useAppState(selectShownScene);
  const place = useAppState((state) => state.presenting?.scene ?? 0);
  const count = useAppState((state) => state.briefing.scenes.length);
  const root = useRef<HTMLElement>(null);
  const [hints, setHints] = useState(false);

  useEffect(() => {
    if (root.current === null) return;
    let hiding: ReturnType<typeof setTimeout> | undefined;
    const detach = attachWheelGate(root.current, () => {
      setHints(true);
      clearTimeout(hiding);
      hiding = setTimeout(() => setHints(false), HINT_MS);
    });
    return () => {
      clearTimeout(hiding);
      detach();
    };
  }, []);

  const goTo = (next: number) => dispatch(sceneShown(index, opening, next));
  const whole = new URL(useAddress());
  whole.searchParams.delete('embed');
  return (
    <main ref={root} className={scene === null ? 'embed' : 'embed has-scene'} aria-label={index.dataset.title}>
      {scene === null ? (
        <h1 className="visually-hidden">{index.dataset.title}</h1>
      ) : (
        <div className="embed-column">
          <p role="status" className="visually-hidden">
            Scene {place + 1} of {count}: {scene.title}
          </p>
          <SceneCaption scene={scene} place={place} />
        </div>
      )}
      <Views parts={scene?.parts} />
      <footer className="embed-foot">
        {scene !== null && (
          <>
            <SceneProgress place={place} count={count} />
            <IconButton
              label="Scene before"
              icon={ChevronLeft}
              disabled={place === 0}
              onClick={() => goTo(place - 1)}
            />
            <IconButton
              label="Next scene"
              icon={ChevronRight}
              disabled={place === count - 1}
              onClick={() => goTo(place + 1)}
            />
          </>
        )}
        <span className="embed-title">{index.dataset.title}</span>
        <a href={whole.href} target="_blank" rel="noreferrer">
          Open in Entente
        </a>
      </footer>
      <p className={hints ? 'embed-hint is-shown' : 'embed-hint'} aria-hidden="true">
        Click to move with the wheel, or hold Ctrl to zoom
      </p>
    </main>
  );
}
