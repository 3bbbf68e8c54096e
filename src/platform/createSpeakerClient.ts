/** Owns the speaker's window's side of a talk: it follows the presenting window, leads it, and goes on alone without it. */
import type { Blank } from '../store/createAppStore';
import { keptTalkSchema, type PresenterMessage, type Standing, type Talk } from '../store/presenterMessages';
import { createPresenterLink } from './createPresenterLink';
import { recall, remember } from './sessionMemory';

interface SpeakerState {
  /** Null until the presenting window has told it. */
  readonly talk: Talk | null;
  readonly standing: Standing;
  /** Whether the presenting window has been heard of late. */
  readonly isLinked: boolean;
}

export interface SpeakerClient {
  readonly state: () => SpeakerState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Goes to a scene, from 0; beyond the ends nothing happens. */
  readonly goTo: (scene: number) => void;
  /** Blanks the presenting window's screen, or ends that; what is told of it there may be on the way still. */
  readonly toggleBlank: (blank: Blank) => void;
  readonly destroy: () => void;
}

/** Milliseconds between two questions, and after which silence means that nobody is there. */
const ASK_EVERY = 1000;
const SILENCE = 2500;

export function createSpeakerClient(session: string): SpeakerClient {
  const memory = `entente:talk:${session}`;
  const kept = recall(memory, keptTalkSchema);
  const listeners = new Set<() => void>();
  let knowsTalk = false;
  let heardAt = Number.NEGATIVE_INFINITY;
  let state: SpeakerState = {
    talk: kept?.talk ?? null,
    standing: kept?.standing ?? { scene: 0, at: 0, isRunning: false, blank: null },
    isLinked: false,
  };

  const change = (part: Partial<SpeakerState>) => {
    const before = state;
    state = { ...state, ...part };
    const { talk, standing } = state;
    if (talk !== null && (talk !== before.talk || standing.at !== before.standing.at)) {
      remember(memory, { talk, standing });
    }
    for (const listener of listeners) listener();
  };

  /** Of two places the later one counts: this window may have gone on while the other one was away. */
  const merge = (told: Standing): Standing => {
    const { scene, at } = state.standing.at > told.at ? state.standing : told;
    return { ...told, scene, at };
  };

  const receive = (message: PresenterMessage) => {
    switch (message.type) {
      case 'talk':
      case 'standing': {
        heardAt = performance.now();
        const isAhead = state.standing.at > message.standing.at && message.standing.isRunning;
        const standing = merge(message.standing);
        if (message.type === 'talk') knowsTalk = true;
        change({ standing, isLinked: true, ...(message.type === 'talk' ? { talk: message.talk } : {}) });
        if (isAhead) ask();
        return;
      }
      case 'gone':
        heardAt = Number.NEGATIVE_INFINITY;
        knowsTalk = false;
        return change({ isLinked: false });
    }
  };
  const link = createPresenterLink({ session, peer: () => window.opener as Window | null, received: receive });

  function ask(): void {
    const { scene, at } = state.standing;
    link.send({ type: 'ask', place: at === 0 ? null : { scene, at }, knowsTalk });
  }
  ask();
  const asking = setInterval(() => {
    const isLinked = performance.now() - heardAt < SILENCE;
    if (isLinked !== state.isLinked) change({ isLinked });
    ask();
  }, ASK_EVERY);

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    goTo(scene) {
      if (state.talk === null || scene < 0 || scene >= state.talk.scenes.length) return;
      const place = { scene, at: Date.now() };
      change({ standing: { ...state.standing, ...place } });
      link.send({ type: 'go', place });
    },
    toggleBlank: (blank) => link.send({ type: 'blank', blank }),
    destroy() {
      clearInterval(asking);
      link.destroy();
      listeners.clear();
    },
  };
}
