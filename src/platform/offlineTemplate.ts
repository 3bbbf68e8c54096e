/** Owns the template of the one file: the build's, or within the one file itself, the document as it was opened. */

/** Rejects with a message for the person. */
export async function readOfflineTemplate(signal: AbortSignal): Promise<string> {
  if (document.getElementById('entente-data') !== null) return ownTemplate();
  const response = await fetch('./entente-template.html', { signal }).catch(() => null);
  signal.throwIfAborted();
  if (response?.ok !== true) {
    throw new Error('The template entente-template.html could not be fetched: check the connection');
  }
  return response.text();
}

/** Head and scripts as the build wrote them; what the app has made since is left out. */
function ownTemplate(): string {
  const head = [...document.head.querySelectorAll('meta, link[rel="icon"], style[data-entente]')];
  const scripts = [...document.querySelectorAll('script[data-entente]')];
  return [
    '<!doctype html>\n<html lang="en"><head>',
    ...head.map(({ outerHTML }) => outerHTML),
    '<title>Entente</title></head><body><div id="root"></div>',
    '<script type="application/json" id="entente-data"></script>',
    ...scripts.map(({ outerHTML }) => outerHTML),
    '</body></html>\n',
  ].join('');
}
