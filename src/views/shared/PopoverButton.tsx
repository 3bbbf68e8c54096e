/** Owns a button that opens something small beside itself, over the page: the platform's own popover. */
import { type KeyboardEvent, type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react';

interface Props {
  readonly label: string;
  readonly className: string;
  /** What the button shows. */
  readonly face: ReactNode;
  readonly children: ReactNode;
}

/** Pixels between the button and what it opens, and between that and the edges of the page. */
const GAP = 6;
const EDGE = 10;

export function PopoverButton({ label, className, face, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);

  const place = ({ newState, currentTarget: { style } }: ToggleEvent<HTMLDivElement>) => {
    setOpen(newState === 'open');
    const box = button.current?.getBoundingClientRect();
    if (newState !== 'open' || box === undefined) return;
    const isLow = box.top > innerHeight / 2;
    const isLeft = box.left < innerWidth / 2;
    const set = (side: string, pixels: number | null) =>
      style.setProperty(side, pixels === null ? 'auto' : `${Math.max(EDGE, pixels)}px`);
    set('top', isLow ? null : box.bottom + GAP);
    set('bottom', isLow ? innerHeight - box.top + GAP : null);
    set('left', isLeft ? box.left : null);
    set('right', isLeft ? null : innerWidth - box.right);
  };
  // Esc closes the popover, and leaves the selection as it is.
  const onEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps a key from going further
    <span onKeyDown={onEscape}>
      <button
        ref={button}
        type="button"
        className={className}
        popoverTarget={id}
        aria-label={label}
        aria-expanded={isOpen}
        title={label}
      >
        {face}
      </button>
      <div id={id} popover="auto" role="dialog" aria-label={label} className="popover" onBeforeToggle={place}>
        {isOpen && children}
      </div>
    </span>
  );
}
