/** Owns where a GEXF file says when a node or an edge is there: its own limits, spells, and lists of times. */
import type { FieldInput } from '../../model/dataset/recordInputs';
import { parseSpans } from '../network/parseSpans';
import { childrenOf, type XmlElement } from '../network/parseXml';
import type { Span } from '../network/span';

/** Spells say it best; limits beside them are mostly no more than their outermost. */
export function spansOf(element: XmlElement): readonly Span[] {
  const spells = childrenOf(element, 'spells')
    // Version 1.1 also wrote them as slices.
    .concat(childrenOf(element, 'slices'))
    .flatMap(({ children }) => children)
    .flatMap(limitsOf);
  if (spells.length > 0) return spells;
  const intervals = listOf(element.attributes.get('intervals'), 'intervals');
  if (intervals.length > 0) return intervals;
  const moments = listOf(element.attributes.get('timestamps'), 'moments');
  return moments.length > 0 ? moments : limitsOf(element);
}

/** The limits that stand beside spells and say more than these. */
export function limitsBeside(element: XmlElement, spans: readonly Span[]): FieldInput[] {
  const said = new Set(spans.flatMap(({ start, end, at }) => [start, end, at]));
  return limitsOf(element).flatMap(({ start, end }) =>
    [
      { label: 'start', value: String(start ?? '') },
      { label: 'end', value: String(end ?? '') },
    ].filter(({ value }) => value !== '' && !said.has(value)),
  );
}

/** A list in its brackets; what is none is one time as it stands. */
const listOf = (text: string | undefined, are: 'intervals' | 'moments'): readonly Span[] =>
  text === undefined || text.trim() === '' ? [] : (parseSpans(text, are) ?? [{ at: text.trim() }]);

/** The limits that an element has itself: none, or one span. */
export function limitsOf({ attributes }: XmlElement): readonly Span[] {
  const moment = attributes.get('timestamp');
  if (moment !== undefined && moment.trim() !== '') return [{ at: moment }];
  const start = attributes.get('start') ?? attributes.get('startopen') ?? attributes.get('datefrom');
  const end = attributes.get('end') ?? attributes.get('endopen') ?? attributes.get('dateto');
  if ((start ?? '').trim() === '' && (end ?? '').trim() === '') return [];
  return [
    {
      start,
      end,
      isStartOpen: !attributes.has('start') && attributes.has('startopen'),
      isEndOpen: !attributes.has('end') && attributes.has('endopen'),
    },
  ];
}
