/** Owns the time that a talk has taken: started, paused, set back, and kept over a reload. */
import { useEffect, useState } from 'react';

interface Run {
  /** Milliseconds of what ran before the last start. */
  readonly before: number;
  /** The clock at the last start, in milliseconds; null while it stands. */
  readonly since: number | null;
}

interface Stopwatch {
  /** The clock, in milliseconds, a second apart. */
  readonly now: number;
  readonly elapsed: number;
  readonly isRunning: boolean;
  readonly toggle: () => void;
  readonly reset: () => void;
}

/** `memory` is the name under which the window's session keeps it. */
export function useStopwatch(memory: string): Stopwatch {
  const [run, setRun] = useState<Run>(() => recallRun(memory) ?? { before: 0, since: Date.now() });
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  useEffect(() => {
    try {
      sessionStorage.setItem(memory, JSON.stringify([run.before, run.since]));
    } catch {
      // Nothing is kept where the browser keeps nothing.
    }
  }, [run, memory]);
  const elapsed = run.before + (run.since === null ? 0 : Math.max(0, now - run.since));
  return {
    now,
    elapsed,
    isRunning: run.since !== null,
    toggle: () => {
      const at = Date.now();
      setNow(at);
      setRun(run.since === null ? { ...run, since: at } : { before: run.before + at - run.since, since: null });
    },
    reset: () => {
      const at = Date.now();
      setNow(at);
      setRun({ before: 0, since: run.since === null ? null : at });
    },
  };
}

function recallRun(memory: string): Run | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(memory) ?? 'null');
    if (!Array.isArray(kept)) return null;
    const [before, since] = kept as unknown[];
    return typeof before === 'number' && (typeof since === 'number' || since === null) ? { before, since } : null;
  } catch {
    return null;
  }
}

/** "12:05", or "1:02:05" from an hour on. */
export function durationText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
