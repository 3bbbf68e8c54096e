/** Owns a briefing that plays by itself, for a screen in a lobby: a pace in seconds, once or round and round. */
import { useEffect, useState } from 'react';

export interface Autoplay {
  readonly isOn: boolean;
  readonly seconds: number;
  readonly loops: boolean;
  readonly change: (part: { isOn?: boolean; seconds?: number; loops?: boolean }) => void;
}

const LEAST_SECONDS = 2;
const MOST_SECONDS = 600;

/** `shown` is another object each time a scene is shown, be it the same one; its time then begins anew. */
export function useAutoplay(
  shown: object | null,
  place: number,
  count: number,
  goTo: (place: number) => void,
): Autoplay {
  const [settings, setSettings] = useState({ isOn: false, seconds: 15, loops: true });
  const { isOn, seconds, loops } = settings;
  const isLast = place >= count - 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scene that is shown anew has its whole time again
  useEffect(() => {
    if (!isOn) return;
    if (isLast && !loops) {
      setSettings((before) => ({ ...before, isOn: false }));
      return;
    }
    const next = setTimeout(() => goTo(isLast ? 0 : place + 1), seconds * 1000);
    return () => clearTimeout(next);
  }, [isOn, seconds, loops, place, isLast, shown]);
  return {
    ...settings,
    change: ({ seconds: wanted = seconds, ...part }) =>
      setSettings({ ...settings, ...part, seconds: Math.min(MOST_SECONDS, Math.max(LEAST_SECONDS, wanted)) }),
  };
}
