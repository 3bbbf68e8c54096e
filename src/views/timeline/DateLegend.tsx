/** Owns the legend of how dates are drawn: each sign by the painter of the timeline itself, and in words. */
import { useEffect, useRef } from 'react';
import { useEntente } from '../shared/EntenteContext';
import { createItemElement, type ItemLook, paintItem } from './timelineItemElement';

const PLAIN: Omit<ItemLook, 'colour'> = {
  drawn: 'bar',
  type: 'range',
  ids: [''],
  label: '',
  labelPlace: 'none',
  labelWidth: 0,
  shape: 'triangle',
  openStart: false,
  openEnd: false,
  unknownStart: false,
  unknownEnd: false,
  looseStart: false,
  looseEnd: false,
  hasCore: true,
  fadeStart: 0,
  fadeEnd: 0,
  approximate: false,
  uncertain: false,
  planned: false,
  dim: false,
};

/** Pixels of the edge of what has no core, as the timeline draws it. */
const SOFT = 9;
const VAGUE: Partial<ItemLook> = { hasCore: false, looseStart: true, looseEnd: true, fadeStart: SOFT, fadeEnd: SOFT };

/** Words, and how the sign differs from a plain bar. */
const SIGNS: readonly (readonly [words: string, look: Partial<ItemLook>])[] = [
  ['On this day', { drawn: 'glyph', type: 'moment' }],
  ['From day to day', {}],
  ['Certain; possible where it fades', { looseStart: true, looseEnd: true, fadeStart: 22, fadeEnd: 22 }],
  ['Some day of a month or a year', VAGUE],
  ['About then (≈)', { ...VAGUE, approximate: true }],
  ['Perhaps then: doubted (?)', { ...VAGUE, uncertain: true }],
  ['Goes on', { openEnd: true }],
  ['Has an end, not known when', { unknownEnd: true, looseEnd: true, fadeEnd: 60 }],
  ['Planned', { planned: true }],
];

export const DateLegend = () => (
  <>
    <h3>How dates are drawn</h3>
    <ul className="date-signs">
      {SIGNS.map(([words, look]) => (
        <li key={words}>
          <DateSign look={look} />
          {words}
        </li>
      ))}
    </ul>
  </>
);

function DateSign({ look }: { readonly look: Partial<ItemLook> }) {
  const { palette } = useEntente();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = createItemElement();
    paintItem(element, { ...PLAIN, ...look, colour: palette.themes[3] ?? palette.grey });
    place.current?.replaceChildren(element);
  }, [look, palette]);
  return <span ref={place} className="date-sign" aria-hidden="true" />;
}
