/** Owns where words stand on a slide, and how they are set. */
import { inches, UI_FACE } from './markShape';

/** A place on a slide, in pixels, as pptxgenjs takes it. */
export const box = (x: number, y: number, width: number, height: number) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
});

/** Words of a height in pixels and a colour such as #1c2430, set from the top of their box. */
export const words = (pixels: number, colour: string) =>
  ({ fontFace: UI_FACE, fontSize: pixels * 0.75, color: colour.slice(1), margin: 0, valign: 'top' }) as const;
