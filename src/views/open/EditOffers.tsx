/** Owns the offer of what earlier visits changed: the newest in a line above the views, the others in a list below it. */

import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { countText } from '../../model/countText';
import { IconButton } from '../shared/IconButton';
import './EditOffers.css';

export interface EditOffer {
  readonly key: string;
  /** In milliseconds since 1970. */
  readonly savedAt: number;
  /** It was made of another version of the history, which it puts in the place of this one. */
  readonly isOfAnother: boolean;
  /** What was changed, in a few words; empty where that cannot be said. Takes a moment in a large history. */
  readonly wordsOf: () => string;
  /** Gives what stands against it, or null. */
  readonly takeUp: () => string | null;
  /** Until the next visit, it can be brought back. */
  readonly discard: () => void;
  readonly restore: () => void;
}

interface Props {
  /** The newest first, those of other versions last; at least one. */
  readonly offers: readonly EditOffer[];
  /** Nothing is left to be offered, or a person wants to see no more of it. */
  readonly onDone: () => void;
}

const timeOf = ({ savedAt }: EditOffer): string =>
  new Date(savedAt).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });

export function EditOffers({ offers, onDone }: Props) {
  const [left, setLeft] = useState(offers);
  const [taken, setTaken] = useState<EditOffer | null>(null);
  /** What was discarded last, and can be brought back. */
  const [discarded, setDiscarded] = useState<EditOffer | null>(null);
  const [isOpen, setOpen] = useState(false);
  const group = useRef<HTMLElement>(null);
  const isActing = useRef(false);
  // The button that was pressed is gone with its offer; the focus stays among the others.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each of them
  useEffect(() => {
    if (isActing.current) group.current?.querySelector('button')?.focus();
    isActing.current = false;
  }, [left]);
  const settle = (offer: EditOffer) => {
    isActing.current = true;
    setLeft(left.filter((other) => other !== offer));
  };
  const takeUp = (offer: EditOffer) => {
    const refusal = offer.takeUp();
    if (refusal !== null) return refusal;
    setTaken(offer);
    setOpen(false);
    settle(offer);
    if (left.length === 1) onDone();
    return null;
  };
  const discard = (offer: EditOffer) => {
    offer.discard();
    settle(offer);
    setDiscarded(offer);
  };
  const bringBack = (offer: EditOffer) => {
    offer.restore();
    isActing.current = true;
    setLeft(offers.filter((other) => other === offer || left.includes(other)));
    setDiscarded(null);
  };
  const newest = taken === null ? left[0] : undefined;
  const others = newest === undefined ? left : left.slice(1);
  return (
    <section ref={group} className="edit-offers" aria-label="Earlier visits">
      {(newest !== undefined || taken !== null) && (
        <div className="notice is-done">
          {newest !== undefined && (
            <Offer
              key={newest.key}
              offer={newest}
              begin={`You changed ${newest.isOfAnother ? 'another version of this history' : 'this history'} on`}
              onTakenUp={takeUp}
              onDiscarded={discard}
            />
          )}
          {taken !== null && <p>What you changed on {timeOf(taken)} is taken up.</p>}
          {others.length > 0 && (
            <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {taken === null ? 'Earlier ones' : 'Other visits'} ({countText(others.length)})
            </button>
          )}
          <IconButton label="Dismiss" icon={X} onClick={onDone} />
        </div>
      )}
      {isOpen && (
        <ol aria-label={taken === null ? 'Earlier ones' : 'Other visits'}>
          {others.map((offer) => (
            <li key={offer.key}>
              <Offer offer={offer} begin="" onTakenUp={takeUp} onDiscarded={discard} />
            </li>
          ))}
        </ol>
      )}
      {discarded !== null && (
        <div className="notice is-done">
          <p>What you changed on {timeOf(discarded)} is discarded.</p>
          <button type="button" className="button" onClick={() => bringBack(discarded)}>
            Bring it back
          </button>
          <IconButton
            label="Leave it discarded"
            icon={X}
            onClick={left.length === 0 ? onDone : () => setDiscarded(null)}
          />
        </div>
      )}
    </section>
  );
}

interface OfferProps {
  readonly offer: EditOffer;
  /** What stands before its time. */
  readonly begin: string;
  /** Gives what stands against it, or null. */
  readonly onTakenUp: (offer: EditOffer) => string | null;
  readonly onDiscarded: (offer: EditOffer) => void;
}

function Offer({ offer, begin, onTakenUp, onDiscarded }: OfferProps) {
  const [words, setWords] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const time = timeOf(offer);
  useEffect(() => {
    // After the page is drawn: in a large history, the comparing takes a moment.
    const timer = setTimeout(() => setWords(offer.wordsOf()));
    return () => clearTimeout(timer);
  }, [offer]);
  const about = begin === '' ? ` what was changed on ${time}` : '';
  const version = begin === '' ? ', in another version' : '';
  const warning = offer.isOfAnother ? `${version}. Taking it up puts that version in the place of this one` : '';
  return (
    <>
      <div>
        <p>
          {begin} {time}
          {warning}
          {words === '' ? '.' : `: ${words}.`}
        </p>
        {refusal !== null && <p role="alert">It cannot be read: {refusal}</p>}
      </div>
      <button
        type="button"
        className="button"
        aria-label={`Take up again${about}`}
        onClick={() => setRefusal(onTakenUp(offer))}
      >
        Take up again
      </button>
      <button type="button" className="button" aria-label={`Discard${about}`} onClick={() => onDiscarded(offer)}>
        Discard
      </button>
    </>
  );
}
