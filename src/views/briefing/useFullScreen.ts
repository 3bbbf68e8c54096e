/** Owns full screen during a presentation: on and off by key, and leaving it by the browser's own Esc leaves the presentation. */
import { useEffect, useRef } from 'react';
import { requestFullScreen } from './startPresentation';

interface FullScreen {
  readonly toggle: () => void;
  /** The next loss of full screen is not a person's: some browsers take it back when another window opens. */
  readonly expectLoss: () => void;
  readonly leave: () => void;
}

export function useFullScreen(left: () => void): FullScreen {
  const isExpected = useRef(false);
  const latest = useRef(left);
  latest.current = left;
  useEffect(() => {
    const onChange = () => {
      const isLost = document.fullscreenElement === null;
      if (isLost && !isExpected.current) latest.current();
      isExpected.current = false;
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  const leave = () => {
    if (document.fullscreenElement === null) return;
    isExpected.current = true;
    document.exitFullscreen().catch(() => {});
  };
  return {
    toggle: () => (document.fullscreenElement === null ? requestFullScreen() : leave()),
    expectLoss: () => {
      isExpected.current = document.fullscreenElement !== null;
    },
    leave,
  };
}
