/** Owns the wait for a pause, in which nobody points, turns the wheel or types, and the page has nothing to do. */

/** Milliseconds without input that are a pause. */
const PAUSE = 300;
const INPUTS = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const;

/** Milliseconds since the page was opened; null until somebody waits. */
let lastInput: number | null = null;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves in the next pause; the time of the first call counts as an input. */
export async function afterPause(): Promise<void> {
  if (lastInput === null) watchInput();
  for (let left = timeLeft(); left > 0; left = timeLeft()) await wait(left);
  if ('requestIdleCallback' in window) await new Promise((resolve) => requestIdleCallback(resolve));
}

const timeLeft = (): number => (lastInput ?? 0) + PAUSE - performance.now();

function watchInput(): void {
  lastInput = performance.now();
  const note = ({ timeStamp }: Event) => {
    lastInput = timeStamp;
  };
  for (const type of INPUTS) addEventListener(type, note, { capture: true, passive: true });
}
