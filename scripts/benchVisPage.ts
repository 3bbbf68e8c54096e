/** Owns the page that the bench holds Entente against: vis-timeline as it comes, given every item at once. */
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import type { VisItem } from './bench/buildVisItems';

declare global {
  interface Window {
    /** For the bench: the window in milliseconds. */
    benchWindow?: () => { readonly start: number; readonly end: number };
  }
}

const address = new URLSearchParams(location.search).get('items') ?? '';
const items = (await (await fetch(address)).json()) as readonly VisItem[];
const element = document.getElementById('timeline');
if (element === null) throw new Error('The page has no place for the timeline');
const lanes = [...new Set(items.map(({ group }) => group))].map((id) => ({ id, content: id }));
performance.mark('entente:data-ready');

const timeline = new Timeline(element, new DataSet([...items]), new DataSet(lanes), { height: 400, maxHeight: 400 });
const { start, end } = timeline.getWindow();
window.benchWindow = () => {
  const shown = timeline.getWindow();
  return { start: shown.start.getTime(), end: shown.end.getTime() };
};
let isMarked = start.getTime() === end.getTime();
timeline.on('changed', () => {
  if (isMarked || element.querySelector('.vis-item') === null) return;
  isMarked = true;
  requestAnimationFrame(() => performance.mark('entente:timeline-drawn'));
});
