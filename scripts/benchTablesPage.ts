/** Owns the page beside which the opening of tables is measured: the bare parser, in a worker, without anything else. */
export {};

const worker = new Worker(new URL('./benchTablesWorker.ts', import.meta.url), { type: 'module' });
const address = new URLSearchParams(location.search).get('table') ?? '';
worker.addEventListener('message', ({ data }: MessageEvent<number>) => {
  document.title = String(data);
});
void fetch(address)
  .then((response) => response.text())
  .then((text) => worker.postMessage(text));
