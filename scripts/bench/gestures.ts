/** Owns the gestures of the bench: real wheel and mouse input by the browser's own protocol, sixty steps a second. */
import type { CDPSession } from '@playwright/test';

export interface Place {
  readonly x: number;
  readonly y: number;
}

const STEP_MS = 1000 / 60;
const CTRL = 2;

/**
 * Sends a step each sixtieth of a second for the given time, without waiting for the page to take it, as a hand does
 * not wait; then waits until all are taken.
 */
async function sendSteps(seconds: number, send: (share: number, step: number) => Promise<unknown>): Promise<void> {
  const steps = Math.round((seconds * 1000) / STEP_MS);
  const began = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let step = 0; step < steps; step++) {
    const wait = began + step * STEP_MS - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    sent.push(send(step / steps, step));
  }
  await Promise.all(sent);
}

interface WheelSteps {
  /** CSS pixels of one turn. */
  readonly delta: number;
  readonly withCtrl: boolean;
  /** Turns at each so many steps. */
  readonly every?: number;
}

/** Zooms in and out twice, and in the end a little further in than it began. */
export const wheelZoom = (
  cdp: CDPSession,
  { x, y }: Place,
  seconds: number,
  { delta, withCtrl, every = 1 }: WheelSteps,
): Promise<void> =>
  sendSteps(seconds, async (share, step) => {
    if (step % every !== 0) return;
    const zoomsIn = share < 0.255 || (share >= 0.5 && share < 0.755);
    await cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x,
      y,
      deltaX: 0,
      deltaY: zoomsIn ? -delta : delta,
      modifiers: withCtrl ? CTRL : 0,
    });
  });

/** Drags to and fro, twice to each side, and lets go a little beside where it began. */
export async function drag(cdp: CDPSession, { x, y }: Place, seconds: number, reach: Place): Promise<void> {
  const at = (share: number) => {
    const turn = Math.sin(share * Math.PI * 4.05);
    return { x: Math.round(x + reach.x * turn), y: Math.round(y + reach.y * turn) };
  };
  const press = { button: 'left', clickCount: 1 } as const;
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, ...press, buttons: 1 });
  await sendSteps(seconds, (share) =>
    cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at(share), button: 'left', buttons: 1 }),
  );
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at(1), ...press, buttons: 0 });
}
