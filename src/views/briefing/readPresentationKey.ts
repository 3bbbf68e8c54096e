/** Owns what a key means while a briefing is shown, in the presenting window and the speaker's alike. */

export type PresentationCommand =
  | { readonly type: 'next' | 'previous' | 'first' | 'last' | 'return' | 'leave' }
  | { readonly type: 'black' | 'white' | 'full-screen' | 'speaker' | 'halo' | 'autoplay' | 'keys' }
  | { readonly type: 'digit'; readonly digit: string };

const COMMANDS: ReadonlyMap<string, Exclude<PresentationCommand['type'], 'digit'>> = new Map(
  Object.entries({
    ArrowRight: 'next',
    ArrowDown: 'next',
    PageDown: 'next',
    ' ': 'next',
    ArrowLeft: 'previous',
    ArrowUp: 'previous',
    PageUp: 'previous',
    Backspace: 'previous',
    Home: 'first',
    End: 'last',
    Enter: 'return',
    r: 'return',
    b: 'black',
    '.': 'black',
    w: 'white',
    ',': 'white',
    f: 'full-screen',
    n: 'speaker',
    h: 'halo',
    l: 'halo',
    a: 'autoplay',
    '?': 'keys',
    Escape: 'leave',
  } as const),
);

/** A key as `KeyboardEvent.key` has it; null for one that means nothing. */
export function readPresentationKey(key: string): PresentationCommand | null {
  if (/^\d$/.test(key)) return { type: 'digit', digit: key };
  const type = COMMANDS.get(key.length === 1 ? key.toLowerCase() : key);
  return type === undefined ? null : { type };
}

/** The scene, from 0, that a command leads to from another; null where it leads to none. */
export function sceneAfter(type: PresentationCommand['type'], scene: number, count: number): number | null {
  switch (type) {
    case 'next':
      return Math.min(scene + 1, count - 1);
    case 'previous':
      return Math.max(scene - 1, 0);
    case 'first':
      return 0;
    case 'last':
      return count - 1;
    default:
      return null;
  }
}

/** What each key does, for the list of keys. */
export const KEY_LIST: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['→', '↓', 'Space', 'Page Down'], 'Next scene'],
  [['←', '↑', 'Backspace', 'Page Up'], 'Scene before'],
  [['Home', 'End'], 'First and last scene'],
  [['7', 'Enter'], 'Go to scene 7'],
  [['R', 'Enter'], 'Back to the scene as it was captured'],
  [['B', 'W'], 'Black or white screen'],
  [['F'], 'Full screen'],
  [['N'], 'Speaker’s window'],
  [['H', 'L'], 'Halo around the pointer'],
  [['A'], 'Play by itself'],
  [['?'], 'These keys'],
  [['Esc'], 'Leave'],
];
