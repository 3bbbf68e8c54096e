/** Owns the default history with a briefing of three scenes, for the journeys that present it. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';

const SCENES = [
  {
    id: 'scene-1',
    title: 'From Lisbon on',
    caption: 'Two leaders’ meetings frame the story.',
    notes: 'Say who was there.',
    view: '',
  },
  {
    id: 'scene-2',
    title: 'A working group becomes an alliance',
    caption: 'Dialogue inside the Working Group leads to an initiative.',
    notes: 'Pause here.\nThen go on.',
    citations: [{ source: 'fact-sheet', section: 'The Global Alliance', paragraph: 1, supports: 'all of it' }],
    view: 'v=1&select=working-group&from=2010-06-01&to=2013-06-01&asof=2012-12-05',
    camera: { x: 0, y: 0, k: 2 },
    highlighted: ['neelie-kroes'],
  },
  {
    id: 'scene-3',
    title: 'What nobody knows any more',
    caption: '',
    view: 'v=1&select=gone-for-good&lanes=theme',
    parts: 'timeline',
  },
];

/** The address of the history, which the pages of the context then find. */
export async function serveBriefedHistory(context: BrowserContext): Promise<string> {
  const history = JSON.parse(await readFile('data/eu-us-cyber-cooperation.json', 'utf8')) as object;
  const briefing = { id: 'told', title: 'In three scenes', scenes: SCENES };
  await context.route('**/briefed.json', (route) => route.fulfill({ json: { ...history, briefings: [briefing] } }));
  return '?data=briefed.json';
}
