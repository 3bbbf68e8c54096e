/** Owns the reading of the palette's colours as numbers. */

/** Each from 0 to 255. */
export interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** The parts of a colour such as `#A9A499`; black for anything else. */
export function rgbOf(colour: string): Rgb {
  const found = /^#([0-9a-f]{6})$/i.exec(colour)?.[1] ?? '0';
  const code = Number.parseInt(found, 16);
  return { red: code >> 16, green: (code >> 8) & 255, blue: code & 255 };
}
