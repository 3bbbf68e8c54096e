/** Owns the piece of HTML that puts a view, or a scene, into another page. */
import { escapeHtml } from '../../formats/text/escapeHtml';

/** The `<iframe>` for an address of the app, with its hash; what the address asks of the data set stays in it. */
export function embedSnippet(address: string, title: string): string {
  const url = new URL(address);
  url.searchParams.set('embed', '1');
  const size = 'width="960" height="600"';
  return `<iframe src="${escapeHtml(url.href)}" title="${escapeHtml(title)}" ${size} loading="lazy" allowfullscreen></iframe>`;
}
