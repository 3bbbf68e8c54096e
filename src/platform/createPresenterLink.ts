/** Owns the wire between the presenting window and the speaker's: a BroadcastChannel, and from disk window messages too. */
import { type PresenterMessage, presenterMessageSchema } from '../store/presenterMessages';

export interface PresenterLink {
  readonly send: (message: PresenterMessage) => void;
  readonly destroy: () => void;
}

interface LinkOptions {
  /** What the two windows share and nobody else knows. */
  readonly session: string;
  /** The other window, where it is known from the start; otherwise it is learnt from its first message. */
  readonly peer: () => Window | null;
  readonly received: (message: PresenterMessage) => void;
}

/** Links this window with the other one of the session. What does not fit the schema, or is of another session, is dropped. */
export function createPresenterLink({ session, peer, received }: LinkOptions): PresenterLink {
  let heard: Window | null = null;
  const take = (data: unknown): boolean => {
    const read = presenterMessageSchema.safeParse(data);
    if (!read.success || read.data.session !== session) return false;
    received(read.data);
    return true;
  };
  const channel = openChannel(`entente:${session}`);
  if (channel !== null) channel.onmessage = ({ data }: MessageEvent<unknown>) => take(data);
  const isFromDisk = location.protocol === 'file:';
  const onMessage = ({ data, origin, source }: MessageEvent<unknown>) => {
    // A page from disk has an origin that is like no other, its own kind included; there the session is the check.
    if (origin !== location.origin && !isFromDisk) return;
    if (take(data) && source !== null && 'location' in source) heard = source;
  };
  addEventListener('message', onMessage);
  return {
    send(message) {
      const full = { app: 'entente', session, ...message };
      channel?.postMessage(full);
      // Whether a channel reaches another page from disk, no browser tells: there the message goes both ways.
      if (channel === null || isFromDisk) (heard ?? peer())?.postMessage(full, isFromDisk ? '*' : location.origin);
    },
    destroy() {
      channel?.close();
      removeEventListener('message', onMessage);
    },
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
