import type { Page } from '@playwright/test';
import { expect, regions, settled, stateOf, test } from './journey';

const TRACKS = ['north', 'south'];
const EVENTS = 6000;
const DAY = 86_400_000;

/** Six thousand meetings over forty years, three thousand of them in 1998, and a thousand of these on one day. */
function history(): string {
  const dateOf = (i: number): string => {
    if (i < 1000) return '1998-03-09';
    const [from, days] = i < 3000 ? [1998, 365] : [1980, 14_600];
    return new Date(Date.UTC(from, 0, 1) + Math.floor((((i * 7919) % 10_007) / 10_007) * days) * DAY)
      .toISOString()
      .slice(0, 10);
  };
  const labelled = (id: string) => ({ id, label: id.charAt(0).toUpperCase() + id.slice(1) });
  const cited = [{ source: 'papers', supports: 'all of it' }];
  const events = Array.from({ length: EVENTS }, (_, i) => ({
    kind: 'meeting',
    id: `meeting-${i}`,
    title: `Meeting number ${i}`,
    summary: 'It took place.',
    themes: [i % 3 === 0 ? 'law' : 'trade'],
    track: TRACKS[i % 2],
    date: { edtf: i % 51 === 50 ? `${dateOf(i)}/..` : dateOf(i), basis: 'stated' },
    citations: cited,
  }));
  return JSON.stringify({
    format: 'entente',
    version: 1,
    id: 'many-meetings',
    title: 'Many meetings',
    description: 'A history of thousands.',
    opening: '1980/2019',
    themes: ['trade', 'law'].map(labelled),
    tracks: TRACKS.map(labelled),
    sources: [{ id: 'papers', kind: 'document', title: 'Papers', short: 'Papers' }],
    events,
    entities: [],
    relations: [],
    undertakings: [],
  });
}

async function openMany(page: Page, hash = ''): Promise<void> {
  await page.route('**/many.json', (route) => route.fulfill({ contentType: 'application/json', body: history() }));
  // The graph of so many is not what this is about.
  await page.goto(`./?data=many.json#v=1&view=undertakings${hash}`);
  await settled(page);
}

const lengthOf = async (page: Page) => {
  const { window } = await stateOf(page);
  return window.end - window.start;
};
const list = (page: Page) => regions(page).timeline.getByRole('listbox', { name: 'Timeline items' });
/** What the segments of a lane in sight say that they hold, together. */
const countedIn = async (page: Page, lane: string) => {
  const names = await regions(page).timeline.getByRole('group', { name: lane }).getByRole('option').all();
  const counts = await Promise.all(names.map(async (name) => (await name.getAttribute('aria-label')) ?? ''));
  return counts.reduce((sum, name) => sum + Number(/^[\d,]+/.exec(name)?.[0].replaceAll(',', '') ?? 0), 0);
};

test('a crowded lane tells its records by number, and all of them', async ({ page }) => {
  await openMany(page);
  await expect(
    list(page)
      .getByRole('option', { name: /^[\d,]+ meetings, \d{4}/ })
      .first(),
  ).toBeVisible();
  expect(await countedIn(page, 'North')).toBe(EVENTS / 2);
  expect(await countedIn(page, 'South')).toBe(EVENTS / 2);
  await regions(page).filters.getByRole('checkbox', { name: /^Law/ }).check();
  await settled(page);
  expect((await countedIn(page, 'North')) + (await countedIn(page, 'South'))).toBe(EVENTS / 3);
});

test('a segment opens by a click to what is in it, down to one day, whose records are selected', async ({ page }) => {
  await openMany(page);
  const { timeline, details } = regions(page);
  const holding = timeline.getByRole('group', { name: 'North' }).getByRole('option', {
    name: /meetings, (199\d – 199\d|1998|January – March 1998|March 1998|the week of 9 March 1998|9 March 1998)$/,
  });
  for (let days = await lengthOf(page); ; ) {
    await holding.filter({ visible: true }).last().click();
    await expect
      .poll(async () => (await lengthOf(page)) < days * 0.7 || (await stateOf(page)).selection.length > 0)
      .toBe(true);
    await settled(page);
    if ((await stateOf(page)).selection.length > 0) break;
    days = await lengthOf(page);
  }
  await expect(details.getByRole('heading', { name: /^Selected · \d+/ })).toBeVisible();
  await expect(timeline.getByRole('status').filter({ hasText: /The first 300 of \d+/ })).toBeVisible();
});

test('arrows step from segment to segment and on beyond what is in sight, Enter opens', async ({ page }) => {
  await openMany(page, '&from=1985-01-01&to=1990-01-01');
  await list(page).focus();
  const activeName = async () => {
    const id = await list(page).getAttribute('aria-activedescendant');
    return id === null ? null : page.locator(`[id="${id}"]`).getAttribute('aria-label');
  };
  await page.keyboard.press('ArrowRight');
  const first = await activeName();
  expect(first).toMatch(/^\d+ meetings/);
  const { window } = await stateOf(page);
  for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await stateOf(page)).window.start).toBeGreaterThan(window.end - 1);
  await settled(page);
  expect(await activeName()).toMatch(/meetings/);
  const length = await lengthOf(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => lengthOf(page)).toBeLessThan(length);
});

test('what is selected elsewhere lights the segment that holds it, where pointOf finds it', async ({ page }) => {
  await openMany(page);
  await page.evaluate(() => window.entente?.select(['meeting-4']));
  const lit = list(page).getByRole('option', { selected: true });
  await expect(lit).toHaveCount(1);
  await expect(lit).toHaveAccessibleName(/199/);
  const [box, point] = await Promise.all([
    lit.boundingBox(),
    page.evaluate(() => window.entente?.pointOf('meeting-4')),
  ]);
  if (box === null || point === null || point === undefined) throw new Error('It is nowhere');
  expect(point.x).toBeGreaterThanOrEqual(box.x);
  expect(point.x).toBeLessThanOrEqual(box.x + box.width);
});

test('what goes on from before is counted at the left edge', async ({ page }) => {
  await openMany(page, '&from=2000-01-01&to=2003-01-01');
  await expect(list(page).getByRole('option', { name: /from before that go on$/ })).toHaveCount(2);
});

test('during a gesture the picture moves as it is, and at rest it stands crisp where its days are', async ({
  page,
}) => {
  await openMany(page);
  const { timeline } = regions(page);
  const box = await timeline.locator('.vis-center').first().boundingBox();
  if (box === null) throw new Error('The timeline has no box');
  await page.mouse.move(box.x + box.width / 2, box.y + 30);
  await page.mouse.wheel(0, 60);
  await settled(page);
  const placeOf = (name: string) =>
    timeline.getByRole('group', { name: 'North' }).getByRole('option', { name }).boundingBox();
  const { window } = await stateOf(page);
  const segment = await placeOf('1990');
  const year1990 = (new Date('1990-01-01').getTime() / DAY - window.start) / (window.end - window.start);
  expect(segment?.x).toBeCloseTo(box.x + year1990 * box.width, -0.5);
  const { isCrisp, inked, bare } = await inkOfCounts(page);
  expect(isCrisp).toBe(true);
  expect(bare).toEqual([]);
  expect(inked.length).toBeGreaterThan(6);
});

/** The segments that are whole, by whether the picture has ink where the first figure of their count belongs. */
const inkOfCounts = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.timeline-picture');
    const picture = canvas?.getBoundingClientRect() ?? new DOMRect();
    const [wide, high] = [canvas?.width ?? 1, canvas?.height ?? 1];
    const ratio = wide / picture.width;
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, wide, high).data ?? [];
    const isInked = (x: number, y: number) => (pixels[4 * (Math.round(y) * wide + Math.round(x)) + 3] ?? 0) > 0;
    const [inked, bare]: [string[], string[]] = [[], []];
    for (const segment of document.querySelectorAll('.timeline-segment')) {
      const { left, right, top } = segment.getBoundingClientRect();
      const plot = segment.closest('.vis-center')?.getBoundingClientRect();
      if (plot === undefined || left < plot.left || right > plot.right) continue;
      const figure = Array.from({ length: 7 * 11 }, (_, i) => [5 + (i % 7), 3 + Math.floor(i / 7)] as const);
      const hasInk = figure.some(([x, y]) =>
        isInked((left - picture.left + x) * ratio, (top - picture.top + y) * ratio),
      );
      (hasInk ? inked : bare).push(segment.getAttribute('aria-label') ?? '');
    }
    return { isCrisp: new DOMMatrix(getComputedStyle(canvas ?? document.body).transform).a === 1, inked, bare };
  });

test('however far a gesture stretches the picture, its counts keep about their width', async ({ page }) => {
  await openMany(page);
  const box = await regions(page).timeline.locator('.vis-center').first().boundingBox();
  if (box === null) throw new Error('The timeline has no box');
  await page.mouse.move(box.x + box.width / 2, box.y + 30);
  await page.keyboard.down('Control');
  const stretches: { segments: number; words: number }[] = [];
  for (let step = 0; step < 12; step++) {
    await page.mouse.wheel(0, -6);
    stretches.push(
      await page.evaluate(async () => {
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        const widthOf = (selector: string) => {
          const element = document.querySelector(selector);
          return element === null ? Number.NaN : new DOMMatrix(getComputedStyle(element).transform).a;
        };
        return { segments: widthOf('.timeline-band'), words: widthOf('.timeline-picture') };
      }),
    );
  }
  await page.keyboard.up('Control');
  expect(Math.max(...stretches.map(({ segments }) => segments))).toBeGreaterThan(1.3);
  for (const { words } of stretches) expect(Math.abs(Math.log(words))).toBeLessThan(Math.log(1.21));
});
