/** Owns the presenting window's side of a talk: it tells the speaker's window what is shown, follows it, and outlives a reload. */
import type { AppState } from '../store/appState';
import { sceneShown } from '../store/briefingTransitions';
import { buildTalk } from '../store/buildTalk';
import type { AppStore } from '../store/createAppStore';
import type { Place, PresenterMessage, Standing } from '../store/presenterMessages';
import { createPresenterLink } from './createPresenterLink';
import { keepPresentation, keptPresentation } from './keptPresentation';

export interface PresenterHost {
  /** Opens the speaker's window, or brings it to the front; false where the browser refuses it. */
  readonly openSpeaker: () => boolean;
  readonly destroy: () => void;
}

export function createPresenterHost(store: AppStore, opening: AppState): PresenterHost {
  const { stored, live } = store;
  const dataset = store.index.dataset.id;
  const app = () => stored.getState().app;
  const kept = keptPresentation(dataset);
  const session = kept?.session ?? createSession();
  const start = app().presenting;
  let place: Place = { scene: start?.scene ?? 0, at: Date.now() };
  if (kept !== null && kept.place.scene === start?.scene) place = kept.place;
  let speaker: Window | null = null;
  let hasTold = false;

  const standing = (): Standing => ({ ...place, isRunning: app().presenting !== null, blank: live.getState().blank });
  const tellTalk = () => {
    hasTold = true;
    link.send({ type: 'talk', talk: buildTalk(store.index, app().briefing, opening), standing: standing() });
  };
  const tellStanding = () => link.send({ type: 'standing', standing: standing() });
  const keep = () => {
    const { presenting, briefing } = app();
    keepPresentation(presenting === null ? null : { session, dataset, place, briefing });
  };

  /** Goes where the speaker's window went, unless this one has been used since. */
  const follow = (next: Place) => {
    if (next.at <= place.at) return;
    place = next;
    store.dispatch(sceneShown(store.index, opening, next.scene));
  };

  const receive = (message: PresenterMessage) => {
    switch (message.type) {
      case 'ask':
        if (message.place !== null && app().presenting !== null) follow(message.place);
        return message.knowsTalk && hasTold ? tellStanding() : tellTalk();
      case 'go':
        return follow(message.place);
      case 'blank':
        return live.setState(({ blank }) => ({ blank: blank === message.blank ? null : message.blank }));
    }
  };
  const link = createPresenterLink({ session, peer: () => speaker, received: receive });

  const stopStored = stored.subscribe(({ app: now }, { app: before }) => {
    if (now.presenting === before.presenting && now.briefing === before.briefing) return;
    const scene = now.presenting?.scene ?? place.scene;
    if (now.presenting !== before.presenting && scene !== place.scene) place = { scene, at: Date.now() };
    keep();
    if (now.briefing !== before.briefing) tellTalk();
    else tellStanding();
  });
  const stopLive = live.subscribe((now, before) => {
    if (now.blank !== before.blank) tellStanding();
  });
  const leave = () => link.send({ type: 'gone' });
  addEventListener('pagehide', leave);
  if (start !== null) {
    keep();
    tellTalk();
  }

  return {
    openSpeaker() {
      if (speaker?.closed === false) {
        speaker.focus();
        return true;
      }
      // A name of its own each time: a window that is just being closed would be taken for one that is open.
      const address = `${location.pathname}?speaker=${session}`;
      speaker = window.open(address, `entente-speaker-${Date.now()}`, 'popup,width=1000,height=720');
      return speaker !== null;
    },
    destroy() {
      stopStored();
      stopLive();
      removeEventListener('pagehide', leave);
      link.destroy();
    },
  };
}

/** 128 random bits; `crypto.randomUUID` is not there on plain http. */
const createSession = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
