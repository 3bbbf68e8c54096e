/** Owns the measuring of texts in the interface's typeface. */
import type { MeasureText } from '../../../layout/marks';

/** Measures on a canvas of its own, each text once. */
export function createTextMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-ui').trim() || 'sans-serif';
  const known = new Map<string, number>();
  let set = '';
  return (text, size, weight) => {
    const font = `${weight} ${size}px ${family}`;
    const key = font + text;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (context !== null && set !== font) context.font = font;
    set = font;
    const width = context?.measureText(text).width ?? text.length * size * 0.55;
    known.set(key, width);
    return width;
  };
}
