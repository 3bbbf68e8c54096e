/** Owns how a palette reaches the style sheets: as custom properties of the page. */
import type { Palette } from '../../layout/palette';

export function applyPalette(palette: Palette): void {
  const { style } = document.documentElement;
  style.setProperty('--paper', palette.paper);
  style.setProperty('--panel', palette.panel);
  style.setProperty('--ink', palette.ink);
  style.setProperty('--quiet-ink', palette.quietInk);
  style.setProperty('--hairline', palette.hairline);
  style.setProperty('--blue', palette.blue);
  style.setProperty('--link', palette.link);
  style.setProperty('--lit-link', palette.litLink);
  style.setProperty('--added', palette.added);
  style.setProperty('--gone', palette.gone);
  style.setProperty('--changed', palette.changed);
}
