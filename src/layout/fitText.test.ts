import { expect, test } from 'vitest';
import { fitLine, fitText, memoizeFitText } from './fitText';

/** Every letter is 6 pixels wide. */
const measure = (text: string) => text.length * 6;
const labelOf = (text: string, maxWidth = 120) => fitText(measure, text, { size: 12, weight: 400, maxWidth });

test('what fits stays on one line', () => {
  expect(labelOf('EU–US Summit, Lisbon')).toEqual({ lines: ['EU–US Summit, Lisbon'], width: 120 });
});

test('what does not is broken into two lines of like width', () => {
  expect(labelOf('Security of domain names and IP').lines).toEqual(['Security of domain', 'names and IP']);
});

test('what does not fit two lines is cut, without a comma before the ellipsis', () => {
  const { lines, width } = labelOf('Global Alliance against Child Sexual Abuse, Online and beyond');
  expect(lines).toEqual(['Global Alliance', 'against Child Sexua…']);
  expect(width).toBeLessThanOrEqual(120);
  expect(labelOf('Aaaaaaaaaa bbbbbbbb ccccccccc dddddddd, eeeeeeeeeee').lines[1]).toBe('ccccccccc dddddddd…');
});

test('one long word is cut by letters, never through the middle of one', () => {
  expect(labelOf('Telekommunikationsinfrastruktur').lines).toEqual(['Telekommunikationsi…']);
  expect(labelOf('𝔸𝔹𝔻𝔼𝔽', 36).lines).toEqual(['𝔸𝔹…']);
});

test('a text is measured once', () => {
  let measured = 0;
  const counting = memoizeFitText((text) => {
    measured += 1;
    return measure(text);
  });
  const style = { size: 12, weight: 400, maxWidth: 120 } as const;
  const first = counting('EU–US Cyber Dialogue', style);
  const before = measured;
  expect(counting('EU–US Cyber Dialogue', style)).toBe(first);
  expect(measured).toBe(before);
});

test('a line is never broken, only cut', () => {
  const lineOf = (text: string) => fitLine(measure, text, { size: 12, weight: 400, maxWidth: 120 });
  expect(lineOf('EU–US Summit, Lisbon')).toEqual({ lines: ['EU–US Summit, Lisbon'], width: 120 });
  expect(lineOf('Security of domain names and IP').lines).toEqual(['Security of domain…']);
});
