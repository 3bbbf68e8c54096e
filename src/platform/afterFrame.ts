/** Owns the wait until what there is to draw has been drawn. */

/** Acts after the next frame; a page that nobody sees draws none. */
export function afterFrame(act: () => void): void {
  if (document.hidden) setTimeout(act);
  else requestAnimationFrame(() => setTimeout(act));
}
