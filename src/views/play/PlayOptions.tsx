/** Owns how the history plays: by which unit, how fast, whether over and over; in a narrow bar behind one button. */
import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { PlayUnit } from '../../model/time/playback';
import { Segmented } from '../shared/Segmented';
import type { PlaySettings } from './createPlayer';

const UNITS = [
  { value: 'day', label: 'Day' },
  { value: 'month', label: 'Month' },
  { value: 'event', label: 'Event' },
] as const satisfies readonly { value: PlayUnit; label: string }[];

const SPEEDS = [
  { value: '0.5', label: '0.5×' },
  { value: '1', label: '1×' },
  { value: '2', label: '2×' },
  { value: '4', label: '4×' },
] as const;

interface Props {
  readonly settings: PlaySettings;
  readonly onChange: (settings: PlaySettings) => void;
  /** What else stands with the options; given the way to leave them where they float. */
  readonly children: (leave: () => void) => ReactNode;
}

export function PlayOptions({ settings, onChange, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && place.current?.contains(event.target) === false) setOpen(false);
    };
    addEventListener('pointerdown', closeOutside);
    return () => removeEventListener('pointerdown', closeOutside);
  }, [isOpen]);
  const leave = () => {
    if (!isOpen) return;
    setOpen(false);
    place.current?.querySelector<HTMLElement>('.play-more-button')?.focus();
  };
  const speed = SPEEDS.find(({ value }) => Number(value) === settings.speed)?.value ?? '1';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its button opened, wherever within it the focus is
    <div
      className={isOpen ? 'play-more is-open' : 'play-more'}
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        leave();
      }}
    >
      <button
        type="button"
        className="button play-more-button"
        aria-expanded={isOpen}
        aria-controls="play-options"
        onClick={() => setOpen(!isOpen)}
      >
        <SlidersHorizontal size={14} aria-hidden /> More
      </button>
      <div className="play-options" id="play-options">
        <Segmented
          label="Speed"
          options={SPEEDS}
          value={speed}
          onChange={(value) => onChange({ ...settings, speed: Number(value) })}
        />
        <label className="play-loop">
          <input
            type="checkbox"
            checked={settings.loop}
            onChange={(event) => onChange({ ...settings, loop: event.target.checked })}
          />
          Loop
        </label>
        <Segmented
          label="Play by"
          options={UNITS}
          value={settings.unit}
          onChange={(unit) => onChange({ ...settings, unit })}
        />
        {children(leave)}
      </div>
    </div>
  );
}
