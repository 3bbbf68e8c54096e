/** Owns a briefing on screen: the scene's words beside its live views, and what keys and pointer do meanwhile. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { presentationEnded, sceneShown } from '../../store/briefingTransitions';
import { selectShownScene } from '../../store/selectors';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { IconButton } from '../shared/IconButton';
import { KeysDialog } from './KeysDialog';
import { PointerHalo } from './PointerHalo';
import { PresentationMenu } from './PresentationMenu';
import { type PresentationCommand, sceneAfter } from './readPresentationKey';
import { SceneCaption } from './SceneCaption';
import { SceneProgress } from './SceneProgress';
import type { SceneStage } from './sceneStage';
import { useAutoplay } from './useAutoplay';
import { useFullScreen } from './useFullScreen';
import { usePresentationKeys } from './usePresentationKeys';
import './Presentation.css';

const POPUP_REFUSED = 'The browser did not open the speaker’s window: allow pop-ups for this page.';

export function Presentation({ Views }: SceneStage) {
  const { store, opening, openSpeaker } = useEntente();
  const { index, dispatch, live } = store;
  const presenting = useAppState((state) => state.presenting);
  const scene = useAppState(selectShownScene);
  const count = useAppState((state) => state.briefing.scenes.length);
  const blank = useStore(live, (state) => state.blank);
  const [hasHalo, setHalo] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  const [message, setMessage] = useState('');
  const main = useRef<HTMLElement>(null);
  const place = presenting?.scene ?? 0;

  // Read from here on: what had the focus before is gone.
  useEffect(() => main.current?.focus(), []);

  const goTo = (next: number) => {
    live.setState({ blank: null });
    setMessage('');
    dispatch(sceneShown(index, opening, next));
  };
  const end = () => {
    fullScreen.leave();
    live.setState({ blank: null });
    dispatch(presentationEnded);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('button[aria-label="Present"]')?.focus());
  };
  const fullScreen = useFullScreen(end);
  const autoplay = useAutoplay(presenting, place, count, goTo);

  const command = (type: Exclude<PresentationCommand['type'], 'digit'>) => {
    const next = sceneAfter(type, place, count);
    if (next !== null) return goTo(next);
    switch (type) {
      case 'return':
        return goTo(place);
      case 'black':
      case 'white':
        return live.setState((now) => ({ blank: now.blank === type ? null : type }));
      case 'full-screen':
        return fullScreen.toggle();
      case 'speaker':
        fullScreen.expectLoss();
        openSpeaker().then((isOpen) => setMessage(isOpen ? '' : POPUP_REFUSED), reportError);
        return;
      case 'halo':
        return setHalo(!hasHalo);
      case 'autoplay':
        autoplay.change({ isOn: !autoplay.isOn });
        return setMessage(autoplay.isOn ? 'Stopped' : `Goes on every ${autoplay.seconds} seconds`);
      case 'keys':
        return setShowsKeys(true);
      case 'leave':
        if (blank !== null) live.setState({ blank: null });
        else end();
    }
  };
  const typed = usePresentationKeys({ commanded: command, sceneTyped: (number) => goTo(number - 1) });

  if (scene === null) return null;
  const said = typed === '' ? message : `Go to ${typed}: Enter`;
  return (
    <main ref={main} className="presentation" aria-label="Presentation" tabIndex={-1}>
      <p role="status" className="visually-hidden">
        {blank === null ? `Scene ${place + 1} of ${count}: ${scene.title}` : `The screen is ${blank}`}
      </p>
      <div className="presentation-column">
        <SceneCaption scene={scene} place={place} />
      </div>
      <Views parts={scene.parts} />
      <footer className="presentation-foot">
        <SceneProgress place={place} count={count} />
        <p role="status" className="presentation-said">
          {said}
        </p>
        <p className="presentation-hint">← → move · N notes · B blank · ? keys · Esc leave</p>
        <span className="presentation-buttons">
          <IconButton label="Scene before" icon={ChevronLeft} disabled={place === 0} onClick={() => goTo(place - 1)} />
          <IconButton
            label="Next scene"
            icon={ChevronRight}
            disabled={place === count - 1}
            onClick={() => goTo(place + 1)}
          />
          <PresentationMenu
            place={place}
            title={scene.title}
            autoplay={autoplay}
            hasHalo={hasHalo}
            onCommand={command}
          />
        </span>
      </footer>
      {blank !== null && <div className={`presentation-blank is-${blank}`} />}
      {hasHalo && <PointerHalo />}
      {showsKeys && <KeysDialog onClosed={() => setShowsKeys(false)} />}
    </main>
  );
}
