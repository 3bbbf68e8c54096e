/** Owns the clock of playback: which date the app stands at, moment by moment, while the history plays. */
import type { DayNumber } from '../../model/dates/dayNumber';
import { advanceDate, openingStops, type PlayUnit, STEPS_PER_SECOND, stepDate } from '../../model/time/playback';
import type { AppStore } from '../../store/createAppStore';
import { selectStops } from '../../store/selectors';
import { dateStoodAt } from '../../store/transitions';

export interface PlaySettings {
  readonly unit: PlayUnit;
  /** Times the unit's own pace. */
  readonly speed: number;
  readonly loop: boolean;
}

export interface Player {
  /** From the date stood at, or where that is none or the last, from the first event of the opening window. */
  readonly play: () => void;
  readonly pause: () => void;
  readonly step: (direction: 1 | -1, unit?: PlayUnit) => void;
  readonly destroy: () => void;
}

/** Milliseconds that count of a frame at the most: a page that was hidden goes on where it was. */
const LONGEST_FRAME = 250;
/** Milliseconds for which what has come or gone stays marked. */
const MARKED = 800;

export function createPlayer(
  { index, stored, dispatch }: AppStore,
  settings: () => PlaySettings,
  playingChanged: (isPlaying: boolean) => void,
): Player {
  let frame: number | null = null;
  let last = 0;
  /** Steps that are due, with the fraction of the next one. */
  let due = 0;
  /** Where playback was in the last moments, the oldest first; never longer than the frames of MARKED. */
  let trail: { readonly at: number; readonly day: DayNumber }[] = [];

  const app = () => stored.getState().app;
  const stops = () => selectStops(index, app());
  const firstDay = () => openingStops(index, stops())[0];
  const standAt = (day: DayNumber, since?: DayNumber) => dispatch(dateStoodAt(day, since), 'move');

  const stop = () => {
    if (frame === null) return;
    cancelAnimationFrame(frame);
    frame = null;
    playingChanged(false);
  };

  const start = (now: number) => {
    due = 0;
    trail = [{ at: now, day: firstDay() }];
    standAt(firstDay());
  };

  const advance = (steps: number, now: number) => {
    const { unit, loop } = settings();
    const { asOf } = app();
    // The whole history was asked for meanwhile.
    if (asOf === null) return stop();
    const { day, ended } = advanceDate(asOf, unit, steps, stops(), index.extent);
    trail.push({ at: now, day: asOf });
    while (trail.length > 1 && now - (trail[0]?.at ?? now) > MARKED) trail.shift();
    if (day !== asOf) standAt(day, trail[0]?.day);
    if (!ended) return;
    if (loop) start(now);
    else stop();
  };

  const tick = (now: number) => {
    const { unit, speed } = settings();
    due += (Math.min(now - last, LONGEST_FRAME) / 1000) * STEPS_PER_SECOND[unit] * speed;
    last = now;
    frame = requestAnimationFrame(tick);
    const steps = Math.floor(due);
    due -= steps;
    if (steps > 0) advance(steps, now);
  };

  const isAtEnd = (day: DayNumber): boolean => stepDate(day, settings().unit, 1, stops(), index.extent) === null;

  return {
    play() {
      if (frame !== null) return;
      const { asOf } = app();
      last = performance.now();
      due = 0;
      trail = [];
      if (asOf === null || isAtEnd(asOf)) start(last);
      frame = requestAnimationFrame(tick);
      playingChanged(true);
    },
    pause: stop,
    step(direction, unit = settings().unit) {
      stop();
      const { asOf } = app();
      const day = asOf === null ? firstDay() : stepDate(asOf, unit, direction, stops(), index.extent);
      if (day !== null) standAt(day);
    },
    destroy() {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    },
  };
}
