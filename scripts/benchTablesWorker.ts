/** Owns the bare parser of tables in a worker: takes a text, answers with the milliseconds that its parsing took. */
import Papa from 'papaparse';

addEventListener('message', ({ data }: MessageEvent<string>) => {
  const began = performance.now();
  Papa.parse(data);
  postMessage(performance.now() - began);
});
