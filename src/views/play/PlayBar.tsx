/** Owns the bar of playback: standing at a date, stepping, playing, and what is said of each step. */
import { Pause, Play, StepBack, StepForward } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { fieldWords } from '../../layout/windowText';
import { dayWords } from '../../model/dates/dateWords';
import type { DayNumber } from '../../model/dates/dayNumber';
import { formatDay } from '../../model/dates/formatEdtf';
import { dayOfText } from '../../model/dates/timeSpan';
import { openingStops } from '../../model/time/playback';
import { selectStops } from '../../store/selectors';
import { dateStoodAt, timesCompared } from '../../store/transitions';
import { DateTextField } from '../shared/DateTextField';
import { useAppState, useEntente } from '../shared/EntenteContext';
import { IconButton } from '../shared/IconButton';
import { useMediaQuery } from '../shared/useMediaQuery';
import { createPlayer, type Player, type PlaySettings } from './createPlayer';
import { DateSlider } from './DateSlider';
import { PlayOptions } from './PlayOptions';
import { useStepWords } from './useStepWords';
import './PlayBar.css';

export function PlayBar() {
  const { store } = useEntente();
  const { index } = store;
  const asOf = useAppState((state) => state.asOf);
  const isComparing = useAppState((state) => state.compared !== null);
  const isCalm = useMediaQuery('(prefers-reduced-motion: reduce)');
  const [settings, setSettings] = useState<PlaySettings>({ unit: 'day', speed: 1, loop: false });
  const [isPlaying, setPlaying] = useState(false);
  const words = useStepWords(store, isPlaying);
  const shownSettings = useRef(settings);
  const player = useRef<Player | null>(null);
  useEffect(() => {
    shownSettings.current = settings;
  }, [settings]);
  useEffect(() => {
    const made = createPlayer(store, () => shownSettings.current, setPlaying);
    player.current = made;
    return () => made.destroy();
  }, [store]);

  const pressPlay = () => {
    if (isPlaying) player.current?.pause();
    else if (isCalm) player.current?.step(1);
    else player.current?.play();
  };
  const moveTo = (day: DayNumber) => {
    player.current?.pause();
    store.dispatch(dateStoodAt(day), 'move');
  };
  const compare = () => {
    player.current?.pause();
    const { app } = store.stored.getState();
    if (app.compared !== null) return store.dispatch(timesCompared(null));
    const [first, last] = openingStops(index, selectStops(index, app));
    const before = { start: first, end: first + 1 };
    store.dispatch(timesCompared({ before, after: { start: last, end: last + 1 } }));
  };
  const showAll = () => {
    player.current?.pause();
    store.dispatch(isComparing ? timesCompared(null) : dateStoodAt(null));
  };
  const name = isPlaying ? 'Pause' : 'Play';
  const Icon = isPlaying ? Pause : Play;
  return (
    <section className="play-bar" aria-label="Playback">
      <div className="play-flow">
        <button
          type="button"
          className="play-button"
          aria-label={name}
          title={isCalm ? `${name}: a step at each press, since less motion is asked for` : name}
          onClick={pressPlay}
        >
          <Icon size={15} fill="currentColor" aria-hidden />
        </button>
        <div className="play-steps">
          <IconButton label="Step back" icon={StepBack} onClick={() => player.current?.step(-1)} />
          <IconButton label="Step forward" icon={StepForward} onClick={() => player.current?.step(1)} />
        </div>
        <DateTextField
          label="As of"
          words={asOf === null ? '' : dayWords(asOf)}
          text={asOf === null ? '' : fieldWords(formatDay(asOf))}
          placeholder="any date"
          parse={dayOfText}
          say={dayWords}
          onCommit={(day) => {
            player.current?.pause();
            store.dispatch(dateStoodAt(day));
          }}
        />
        <DateSlider
          extent={index.extent}
          asOf={asOf}
          onMoved={moveTo}
          onMonth={(direction) => player.current?.step(direction, 'month')}
        />
        <PlayOptions settings={settings} onChange={setSettings}>
          {(leave) => (
            <>
              {/* Neither is ever disabled: the focus would be lost with the press. */}
              <button
                type="button"
                className="text-button"
                aria-disabled={asOf === null && !isComparing}
                onClick={() => {
                  showAll();
                  leave();
                }}
              >
                Whole history
              </button>
              <button
                type="button"
                className="text-button"
                aria-pressed={isComparing}
                onClick={() => {
                  compare();
                  leave();
                }}
              >
                Compare…
              </button>
            </>
          )}
        </PlayOptions>
        {/* Said by a screen reader once playback pauses: thirty days a second are no sentence. */}
        <p className="play-line" role="status" title={words} aria-live={isPlaying ? 'off' : 'polite'}>
          {words}
        </p>
      </div>
    </section>
  );
}
