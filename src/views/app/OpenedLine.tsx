/** Owns the line that says what was opened; it has the focus then, and what a person goes on to, the views, stands after it. */
import { useEffect, useRef } from 'react';
import { countedText } from '../../model/countText';
import { useEntente } from '../shared/EntenteContext';

/** `times`: how often a person has opened something; the line is silent while it is 0. */
export function OpenedLine({ times }: { readonly times: number }) {
  const line = useRef<HTMLParagraphElement>(null);
  const { dataset, counts } = useEntente().store.opened;
  useEffect(() => {
    if (times > 0) line.current?.focus();
  }, [times]);
  if (times === 0) return null;
  const held = [
    countedText(counts.event, 'event'),
    countedText(counts.entity, 'entity', 'entities'),
    ...(counts.undertaking === 0 ? [] : [countedText(counts.undertaking, 'undertaking')]),
  ];
  return (
    <p ref={line} tabIndex={-1} className="opened-line">
      “{dataset.title}” is open: {held.join(', ')}.
    </p>
  );
}
