import { copyFile, readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { extractText } from 'unpdf';
import { generateHistory } from '../src/model/testing/generateHistory';
import { axeFindsNothing } from './axe';
import { expect, openApp, pointOf, sentence, settled, stateOf, test } from './journey';
import { chooseFiles, fileOf } from './openFile';

type Kind = 'Picture' | 'Slides' | 'Paper' | 'Offline file' | 'Data file';

async function openDialog(page: Page, kind: Kind): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('radio', { name: new RegExp(`^${kind}`) }).check();
}

const choose = (page: Page, label: string) => page.getByRole('dialog').getByText(label, { exact: true }).click();

async function save(page: Page): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  return download;
}

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

/** What the timeline shows on screen, in pixels of its frame. */
const itemsOnScreen = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('.timeline-frame')?.getBoundingClientRect() ?? new DOMRect();
    return [...document.querySelectorAll<HTMLElement>('.timeline-item:not(.is-out)')].map((item) => {
      const sign = (item.querySelector('.timeline-glyph, .timeline-pill') ?? item).getBoundingClientRect();
      const label = item.querySelector('.timeline-label');
      const box = label?.getBoundingClientRect();
      return {
        key: item.dataset['key'] ?? '',
        left: sign.left - frame.left,
        middle: (sign.top + sign.bottom) / 2 - frame.top,
        isGlyph: item.classList.contains('is-glyph'),
        isQuiet: item.classList.contains('is-quiet'),
        // A bundle’s glyph is a pill with its number.
        half: item.classList.contains('is-bundle') ? 12 : 7,
        colour: item.style.getPropertyValue('--theme'),
        name: item.getAttribute('aria-label') ?? '',
        label:
          box === undefined || box.width === 0 ? null : { text: label?.textContent ?? '', left: box.left - frame.left },
      };
    });
  });

/** What an SVG shows once it is opened, in its own pixels. */
async function openSvg(page: Page, svg: string) {
  const blank = await page.context().newPage();
  await blank.setContent(svg);
  await blank.evaluate(() => document.fonts.ready);
  const groups = await blank.evaluate(() =>
    [...document.querySelectorAll<SVGGElement>('g[data-key]')].map((group) => {
      const text = [...group.querySelectorAll('text')].at(-1);
      const sign = group.querySelector<SVGGraphicsElement>('path, rect')?.getBoundingClientRect();
      const box = text?.getBoundingClientRect();
      return {
        key: group.dataset['key'] ?? '',
        title: group.querySelector('title')?.textContent ?? '',
        html: group.innerHTML,
        sign: sign === undefined ? null : { left: sign.left, right: sign.right, middle: (sign.top + sign.bottom) / 2 },
        text: box === undefined ? null : { words: text?.textContent ?? '', left: box.left },
      };
    }),
  );
  const origin = await blank.evaluate(() => {
    const svgBox = document.querySelector('svg')?.getBoundingClientRect();
    return { left: svgBox?.left ?? 0, top: svgBox?.top ?? 0, width: svgBox?.width ?? 0, height: svgBox?.height ?? 0 };
  });
  const words = await blank.evaluate(() =>
    [...document.querySelectorAll('svg text')].map((text) => text.textContent ?? ''),
  );
  const svgName = await blank.locator('svg').getAttribute('aria-labelledby');
  await blank.close();
  return { groups, origin, words, svgName };
}

for (const address of [
  '',
  '#v=1&select=working-group&asof=2013-03-01',
  '#v=1&from=2011-03-01&to=2011-07-01&lanes=theme',
]) {
  test(`the SVG has every item of the timeline where the screen has it, by its name: ${address}`, async ({ page }) => {
    await openApp(page, address);
    const screen = await itemsOnScreen(page);
    expect(screen.length).toBeGreaterThan(8);
    await openDialog(page, 'Picture');
    const { groups, origin, words } = await openSvg(page, await textOf(await save(page)));
    const byKey = new Map(groups.map((group) => [group.key, group]));
    const items = groups.filter(({ key }) => /^\d+$/.test(key));
    expect(items.map(({ key }) => key).sort()).toEqual(screen.map(({ key }) => key).sort());
    const first = screen.find(({ isGlyph }) => isGlyph);
    const other = byKey.get(first?.key ?? '')?.sign;
    const [dx, dy] = [24 + origin.left, (other?.middle ?? 0) - (first?.middle ?? 0)];
    for (const item of screen) {
      const drawn = byKey.get(item.key);
      expect.soft(drawn?.title, item.key).toBe(item.name);
      if (!item.isQuiet) expect.soft((drawn?.html ?? '').toLowerCase(), item.name).toContain(item.colour.toLowerCase());
      if (item.isGlyph) {
        const middle = ((drawn?.sign?.left ?? 0) + (drawn?.sign?.right ?? 0)) / 2 - dx;
        expect.soft(Math.abs(middle - item.left - item.half), item.name).toBeLessThan(2);
      }
      if (item.label === null) continue;
      const shown = drawn?.text?.words.replace(/…$/, '') ?? '';
      expect.soft(item.label.text.startsWith(shown) && shown !== '', `${item.label.text} / ${shown}`).toBe(true);
      // A number in the middle of its bar has no left edge of its own.
      if (/^\d+$/.test(item.label.text)) continue;
      expect.soft(Math.abs((drawn?.text?.left ?? 0) - dx - item.label.left), item.label.text).toBeLessThan(3.5);
    }
    expect(dy).toBeGreaterThan(40);
    expect(words).toContain('EU–US cyber cooperation, 2010–2014');
    expect(words.join(' ')).toMatch(/Sources: .*Fact sheet/);
  });
}

/** The words of axis, lanes and bands on screen, with their left edge and their middle in pixels of the frame. */
const wordsOnScreen = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('.timeline-frame')?.getBoundingClientRect() ?? new DOMRect();
    const found: { sort: string; words: string; left: number; middle: number }[] = [];
    const look = (sort: string, selector: string) => {
      for (const element of document.querySelectorAll<HTMLElement>(selector)) {
        // The box of the letters themselves.
        const range = document.createRange();
        const letters = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const first = letters.nextNode();
        if (first !== null) range.setStartBefore(first);
        let last = first;
        for (let next = letters.nextNode(); next !== null; next = letters.nextNode()) last = next;
        if (last !== null) range.setEndAfter(last);
        const words = element.textContent?.trim() ?? '';
        const box = range.getBoundingClientRect();
        const isHidden = element.classList.contains('vis-measure') || getComputedStyle(element).visibility === 'hidden';
        const isInside = box.left >= frame.left && box.right <= frame.right && box.bottom <= frame.bottom;
        if (words === '' || box.width === 0 || isHidden || !isInside) continue;
        found.push({ sort, words, left: box.left - frame.left, middle: (box.top + box.bottom) / 2 - frame.top });
      }
    };
    look('axis', '.vis-time-axis .vis-text');
    look('lane', '.vis-labelset .vis-label .vis-inner');
    look('band', '.timeline-before');
    // The counts of segments are drawn on a canvas, from the same marks: of those that are whole, where their box has them.
    for (const segment of document.querySelectorAll('.timeline-segment')) {
      const { left, right, top } = segment.getBoundingClientRect();
      const words = /^[\d,]+/.exec(segment.getAttribute('aria-label') ?? '')?.[0] ?? '';
      const lane = segment.closest('.vis-group')?.getBoundingClientRect();
      const plot = segment.closest('.vis-center')?.getBoundingClientRect();
      const chip = segment.closest('.vis-group')?.querySelector('.timeline-before')?.getBoundingClientRect().right ?? 0;
      if (lane === undefined || plot === undefined || left < Math.max(plot.left, chip) || right > plot.right) continue;
      found.push({ sort: 'band', words, left: left - frame.left + 5, middle: top - frame.top + 8 });
    }
    return found;
  });

/** The texts of an SVG, each line on its own, as `wordsOnScreen` has them, and the corner of its timeline. */
async function wordsOfSvg(page: Page, svg: string) {
  const blank = await page.context().newPage();
  await blank.setContent(svg);
  await blank.evaluate(() => document.fonts.ready);
  const words = await blank.evaluate(() =>
    [...document.querySelectorAll('svg text')].map((text) => {
      const box = text.getBoundingClientRect();
      return { words: (text.textContent ?? '').trim(), left: box.left, middle: (box.top + box.bottom) / 2 };
    }),
  );
  await blank.close();
  return words;
}

for (const [name, address, file] of [
  ['the default history', '', null],
  ['a window of months by theme', '#v=1&from=2011-03-01&to=2011-07-01&lanes=theme', null],
  ['a large history in bands', '', 'large.json'],
] as const) {
  test(`axis, lanes and bands of the picture say what the screen says, where it says it: ${name}`, async ({ page }) => {
    await openApp(page, address);
    if (file !== null) {
      await chooseFiles(page, [fileOf(file, JSON.stringify(generateHistory({ events: 3000, seed: 3 })))]);
      await expect(page.getByText('All 3,000 events')).toBeVisible();
      await settled(page);
    }
    const screen = await wordsOnScreen(page);
    const sorts = new Set(screen.map(({ sort }) => sort));
    expect([...sorts]).toEqual(file === null ? ['axis', 'lane'] : ['axis', 'lane', 'band']);
    await openDialog(page, 'Picture');
    await choose(page, 'Timeline');
    const drawn = await wordsOfSvg(page, await textOf(await save(page)));
    const flat = (words: string) => words.replace(/\s/g, '');
    // Where the timeline begins in the picture: by what stands once on screen and once there.
    const once = screen.flatMap((one) => {
      const like = drawn.filter(({ words }) => flat(words) === flat(one.words));
      const [only, ...others] = like;
      return only === undefined || others.length > 0 ? [] : [{ x: only.left - one.left, y: only.middle - one.middle }];
    });
    const median = (values: number[]) => values.sort((m, n) => m - n)[values.length >> 1] ?? Number.NaN;
    const [dx, dy] = [median(once.map(({ x }) => x)), median(once.map(({ y }) => y))];
    const missing = screen.filter(
      (one) =>
        !drawn.some(
          ({ words, left, middle }) =>
            // A lane’s label may run over several lines, of which the picture has one text.
            flat(words) === flat(one.words) &&
            Math.abs(left - dx - one.left) < 4 &&
            Math.abs(middle - dy - one.middle) < 8,
        ),
    );
    expect(missing).toEqual([]);
  });
}

/** Where a picture of the graph shows a record. A node's sign stands at its place; what is drawn of a link has places of its own. */
async function placesInPicture(page: Page) {
  await openDialog(page, 'Picture');
  await choose(page, 'Graph');
  const { groups } = await openSvg(page, await textOf(await save(page)));
  return (name: string) => {
    const signs = groups.flatMap(({ title, html }) =>
      title === name ? [/translate\(([\d.-]+) ([\d.-]+)\)/.exec(html)] : [],
    );
    const found = signs.find((sign) => sign !== null);
    return { x: Number(found?.[1]), y: Number(found?.[2]) };
  };
}

const GROUP = 'EU–US Working Group on Cyber Security and Cybercrime';

test('the picture looks at the graph where the screen does, as closely', async ({ page }) => {
  await openApp(page, '#v=1&select=working-group');
  const zoomIn = page.getByRole('region', { name: 'Relationships' }).getByRole('button', { name: 'Zoom in' });
  await zoomIn.click();
  await zoomIn.click();
  await page.evaluate(() => window.entente?.whenIdle());
  const [group, summit] = await Promise.all([pointOf(page, 'working-group'), pointOf(page, 'summit-lisbon-2010')]);
  const placeOf = await placesInPicture(page);
  const [a, b] = [placeOf(GROUP), placeOf('EU–US Summit, Lisbon')];
  expect(b.x - a.x).toBeCloseTo(summit.x - group.x, 0);
  expect(b.y - a.y).toBeCloseTo(summit.y - group.y, 0);
});

test('the picture of an edited graph shows it as it stands on screen', async ({ page }) => {
  await openApp(page, '#v=1&select=neelie-kroes');
  await page.getByRole('region', { name: 'Details' }).getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await settled(page);
  const [group, summit] = await Promise.all([pointOf(page, 'working-group'), pointOf(page, 'summit-lisbon-2010')]);
  const placeOf = await placesInPicture(page);
  const [a, b] = [placeOf(GROUP), placeOf('EU–US Summit, Lisbon')];
  expect(b.x - a.x).toBeCloseTo(summit.x - group.x, 0);
  expect(b.y - a.y).toBeCloseTo(summit.y - group.y, 0);
});

test('the present view is printed on one page, with its sentence and its sources', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await openApp(page, '#v=1&theme=cybercrime');
  const words = await sentence(page).textContent();
  await openDialog(page, 'Paper');
  await choose(page, 'The present view');
  await page.getByRole('button', { name: 'Print' }).click();
  await page.locator('body[data-printed]').waitFor();
  const texts = await pageTexts(await page.pdf({ preferCSSPageSize: true }));
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain('EU–US cyber cooperation, 2010–2014');
  expect(texts[0]?.replace(/\s+/g, ' ')).toContain(words ?? 'a sentence');
  expect(texts[0]).toMatch(/Sources: .*Fact sheet/s);
});

test('the table is printed as one, all of its rows under the timeline, its head on each sheet', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await openApp(page, '#v=1&view=table');
  const count = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
  await openDialog(page, 'Paper');
  await choose(page, 'The present view');
  await page.getByRole('button', { name: 'Print' }).click();
  await page.locator('body[data-printed]').waitFor();
  await expect(page.locator('.print-table tbody tr')).toHaveCount(count);
  const texts = await pageTexts(await page.pdf({ preferCSSPageSize: true }));
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) expect(text).toMatch(/Event.*Date/s);
  expect(texts.join(' ')).toContain('EU–US Summit, Lisbon');
});

test('a PNG is as many times as large as asked for', async ({ page }) => {
  await openApp(page);
  await openDialog(page, 'Picture');
  const { origin } = await openSvg(page, await textOf(await save(page)));
  await choose(page, 'PNG');
  for (const scale of [1, 3]) {
    await choose(page, `${scale}×`);
    const png = await readFile(await (await save(page)).path());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([origin.width * scale, origin.height * scale]);
    expect(png.length).toBeGreaterThan(20_000);
  }
});

test('a print that is cancelled leaves no pages behind, and can be asked for again', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await openApp(page);
  await openDialog(page, 'Paper');
  await choose(page, 'The present view');
  // The typefaces come when a person has had the time to cancel.
  await page.evaluate(() => {
    const ready = new Promise((resolve) => addEventListener('typefaces', resolve));
    Object.defineProperty(document.fonts, 'ready', { value: ready, configurable: true });
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await page.locator('.print-pages').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.evaluate(() => dispatchEvent(new Event('typefaces')));
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await expect(page.locator('.print-pages')).toHaveCount(0);
  await expect(page.locator('body')).not.toHaveAttribute('data-printed');
  await page.getByRole('button', { name: 'Print' }).click();
  await page.locator('body[data-printed]').waitFor();
});

test('a picture that is cancelled when it is all but done is not saved, and another can be asked for', async ({
  page,
}) => {
  await openApp(page);
  await openDialog(page, 'Picture');
  await choose(page, 'PNG');
  // The pixels are packed when a person has had the time to cancel.
  await page.evaluate(() => {
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = function (...given) {
      document.body.setAttribute('data-packing', '');
      addEventListener('pack', () => toBlob.apply(this, given), { once: true });
    };
  });
  let saved = 0;
  page.on('download', () => {
    saved += 1;
  });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.locator('body[data-packing]').waitFor();
  for (const name of [/^PNG$/, /^Slides/]) await expect(dialog.getByRole('radio', { name })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.evaluate(() => dispatchEvent(new Event('pack')));
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeVisible();
  for (const name of [/^PNG$/, /^Slides/]) await expect(dialog.getByRole('radio', { name })).toBeEnabled();
  expect(saved).toBe(0);
});

test('slides: one for each scene, notes only when asked for, nothing from elsewhere, every part sound', async ({
  page,
}) => {
  await openApp(page);
  await openDialog(page, 'Slides');
  const unpack = async () => unzipSync(new Uint8Array(await readFile(await (await save(page)).path())));
  const bare = await unpack();
  const textIn = (parts: Record<string, Uint8Array>, pattern: RegExp) =>
    Object.entries(parts).flatMap(([name, bytes]) => (pattern.test(name) ? [strFromU8(bytes)] : []));
  const data = JSON.parse(await readFile('data/eu-us-cyber-cooperation.json', 'utf8')) as {
    briefings: { scenes: { title: string; caption: string; notes: string }[] }[];
  };
  const scenes = data.briefings[0]?.scenes ?? [];
  const plain = (xml: string) => xml.replaceAll(/<[^>]+>/g, '').replaceAll('&amp;', '&');
  expect(
    textIn(bare, /notesSlide\d+\.xml$/)
      .map(plain)
      .join(''),
  ).not.toContain(scenes[0]?.notes.slice(0, 40));
  await page.getByRole('checkbox', { name: 'Speaker notes' }).check();
  await page.getByRole('textbox', { name: 'Marking on every page' }).fill('LIMITED');
  const parts = await unpack();
  const slides = Array.from(
    { length: Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length },
    (_, i) => strFromU8(parts[`ppt/slides/slide${i + 1}.xml`] ?? new Uint8Array()),
  );
  scenes.forEach(({ title, caption, notes }, i) => {
    expect(plain(slides[i] ?? '')).toContain(title);
    expect(plain(slides[i] ?? '')).toContain(caption.slice(0, 60));
    expect((slides[i] ?? '').match(/<a:custGeom>/g)?.length ?? 0).toBeGreaterThan(15);
    expect(plain(strFromU8(parts[`ppt/notesSlides/notesSlide${i + 1}.xml`] ?? new Uint8Array()))).toContain(
      notes.slice(0, 60),
    );
  });
  expect(slides.slice(scenes.length).every((slide) => plain(slide).includes('Sources'))).toBe(true);
  expect(slides.every((slide) => plain(slide).split('LIMITED').length === 3)).toBe(true);
  expect(textIn(parts, /\.rels$/).join('')).not.toContain('TargetMode="External"');
  const blank = await page.context().newPage();
  const broken = await blank.evaluate(
    (texts) =>
      texts.filter((xml) => new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror')).length,
    textIn(parts, /\.(xml|rels)$/),
  );
  expect(broken).toBe(0);
});

/** The words of each page of a PDF. */
async function pageTexts(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
  return text;
}

for (const size of ['A4', 'Letter'] as const) {
  test(`paper: a scene a page and the sources at the end, on ${size}, and the page is as it was afterwards`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await openApp(page);
    await openDialog(page, 'Paper');
    await choose(page, size);
    await page.getByRole('textbox', { name: 'Marking on every page' }).fill('LIMITED');
    await page.getByRole('button', { name: 'Print' }).click();
    await page.locator('body[data-printed]').waitFor();
    const printed = await page
      .locator('.print-page')
      .evaluateAll((pages) => pages.map((each) => each.textContent ?? ''));
    expect(printed).toHaveLength(10);
    expect(printed.every((text) => text.startsWith('LIMITED') && text.endsWith('LIMITED'))).toBe(true);
    expect(printed[0]).toContain('Lisbon 2010: a shared threat, a joint group');
    // Where undertakings are shown, what became of them is said.
    expect(printed[6]).toContain('Of 20 undertakings of JHA Ministerial');
    expect(printed[6]).not.toContain('0 of 31 events');
    expect(printed[9]).toContain('Sources');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const texts = await pageTexts(pdf);
    expect(texts.every((text) => text.includes('LIMITED'))).toBe(true);
    expect(texts[0]).toContain('Lisbon 2010: a shared threat, a joint group');
    expect(texts.at(-2)).toContain('Sources');
    expect(texts.at(-1)).toContain('37. Page of the US Department of State');
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    const sheets = [...pdf.toString('latin1').matchAll(/\/Type \/Page\b/g)].length;
    expect(sheets).toBeGreaterThanOrEqual(11);
    expect(sheets).toBeLessThanOrEqual(14);
    expect(Math.round(Number(boxes[0]?.[1]))).toBe(size === 'A4' ? 595 : 612);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.print-pages')).toHaveCount(0);
  });
}

test('the offline file explores from disk with the network cut, and makes another of itself', async ({
  browser,
  page,
}) => {
  await openApp(page, '#v=1&select=working-group');
  await openDialog(page, 'Offline file');
  await page.getByRole('textbox', { name: 'Marking on every page' }).fill('LIMITED');
  let file = await (await save(page)).path();
  for (const round of [1, 2]) {
    const context = await browser.newContext({
      offline: true,
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
    });
    const away = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    away.on('request', (request) => asked.push(request.url()));
    away.on('console', (message) => said.push(message.text()));
    away.on('pageerror', (error) => said.push(error.message));
    // Without an ending that says so, it would be shown as a text.
    const target = test.info().outputPath(`offline-${round}.html`);
    await copyFile(file, target);
    await away.goto(`file://${target}#v=1&select=cyber-dialogue`);
    await away.waitForFunction(() => window.entente !== undefined);
    await away.evaluate(() => window.entente?.whenIdle());
    expect((await stateOf(away)).selection).toEqual(['cyber-dialogue']);
    await expect(sentence(away)).toHaveText('All 31 events');
    await expect(away.getByText('LIMITED', { exact: true })).toBeVisible();
    await away.getByRole('combobox', { name: 'Search' }).fill('botnet');
    const results = away.getByRole('listbox', { name: 'Search results' });
    await expect(results.getByRole('option').first()).toBeVisible();
    await away.keyboard.press('Escape');
    await openDialog(away, 'Offline file');
    await away.getByRole('textbox', { name: 'Marking on every page' }).fill('LIMITED');
    file = await (await save(away)).path();
    expect(asked.filter((url) => !url.startsWith('blob:') && !url.startsWith('data:'))).toHaveLength(1);
    expect(said).toEqual([]);
    if (round === 2) await context.close();
  }
});

test('the data file leaves out what is not to go along', async ({ page }) => {
  await openApp(page);
  await openDialog(page, 'Data file');
  await page.getByRole('checkbox', { name: /external record/ }).uncheck();
  const file = JSON.parse(await textOf(await save(page))) as {
    events: unknown[];
    sources: { kind: string }[];
    briefings: { scenes: { notes?: string }[] }[];
  };
  expect(file.events).toHaveLength(17);
  expect(file.sources.map(({ kind }) => kind)).toEqual(['document', 'document']);
  expect(file.briefings[0]?.scenes.some(({ notes }) => notes !== undefined)).toBe(false);
});

const SAVED: Readonly<Record<string, (file: Buffer) => Record<string, number>>> = {
  'Entente JSON': (file) => {
    const { events, relations } = JSON.parse(file.toString()) as { events: unknown[]; relations: unknown[] };
    return { events: events.length, relations: relations.length };
  },
  'CSV tables': (file) => {
    const rows = (name: string) => {
      const bytes = unzipSync(new Uint8Array(file))[`${name}.csv`] ?? new Uint8Array();
      return Papa.parse(strFromU8(bytes), { header: true, skipEmptyLines: true }).data.length;
    };
    return { events: rows('events'), relations: rows('relations') };
  },
  'Excel workbook': (file) => {
    const rows = (sheet: number) => {
      const bytes = unzipSync(new Uint8Array(file))[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array();
      return strFromU8(bytes).split('<row ').length - 2;
    };
    return { events: rows(1), relations: rows(3) };
  },
  'GEXF network': (file) => {
    const { nodes, edges } = new XMLParser({ ignoreAttributes: false }).parse(file).gexf.graph;
    const isEdge = ({ '@_id': id }: { '@_id': string }) => !/:(at|by|worked|delivered)/.test(id);
    const isEvent = (node: { attvalues: { attvalue: { '@_value': string }[] } }) =>
      node.attvalues.attvalue.some((value) => value['@_value'] === 'event');
    return { events: nodes.node.filter(isEvent).length, relations: edges.edge.filter(isEdge).length };
  },
  'GraphML network': (file) => {
    const { graph } = new XMLParser({ ignoreAttributes: false }).parse(file).graphml;
    const isEdge = ({ '@_id': id }: { '@_id': string }) => !/:(at|by|worked|delivered)/.test(id);
    const isEvent = ({ data }: { data: { '#text': string }[] }) => data.some((each) => each['#text'] === 'event');
    return { events: graph.node.filter(isEvent).length, relations: graph.edge.filter(isEdge).length };
  },
  'JSON-LD': (file) => {
    const { '@graph': nodes } = JSON.parse(file.toString()) as { '@graph': { '@type': string }[] };
    return { events: nodes.filter((node) => node['@type'].endsWith('Event')).length };
  },
  iCalendar: (file) => ({ events: file.toString().split('BEGIN:VEVENT').length - 1 }),
  TimelineJS: (file) => ({ events: (JSON.parse(file.toString()) as { events: unknown[] }).events.length }),
};

for (const [format, count] of Object.entries(SAVED)) {
  test(`the data are saved as ${format} after it is said what that cannot hold`, async ({ page }) => {
    await openApp(page);
    await openDialog(page, 'Data file');
    await page.getByRole('combobox', { name: 'Format' }).selectOption(format);
    const told = page.locator('.export-losses');
    const isOfEvents = format === 'iCalendar' || format === 'TimelineJS';
    await expect(told).toContainText(
      isOfEvents ? '31 events.' : '31 events, 81 entities, 230 relations, 36 undertakings.',
    );
    await expect(told).toContainText('9 speaker notes stay out.');
    if (format === 'Entente JSON') await expect(told).toContainText('Entente JSON holds all the rest.');
    else await expect(told.getByRole('listitem').first()).toBeVisible();
    const { events, relations = 230 } = count(await readFile(await (await save(page)).path()));
    expect({ events, relations }).toEqual({ events: 31, relations: 230 });
  });
}

test('a large history is written by a worker, or by the page where none can start', async ({ page }) => {
  const body = JSON.stringify(generateHistory({ events: 1500, seed: 3 }));
  await page.route('**/many.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  await openApp(page, '?data=many.json');
  await openDialog(page, 'Data file');
  await page.getByRole('combobox', { name: 'Format' }).selectOption('Excel workbook');
  const worker = page.waitForEvent('worker', (each) => /write\.worker/.test(each.url()));
  const { events, relations } = SAVED['Excel workbook']?.(await readFile(await (await save(page)).path())) ?? {};
  await worker;
  expect({ events, relations }).toEqual({ events: 1500, relations: 3000 });
  await page.route(/write\.worker/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw 0' }));
  await page.getByRole('combobox', { name: 'Format' }).selectOption('iCalendar');
  expect(SAVED['iCalendar']?.(await readFile(await (await save(page)).path()))).toEqual({ events: 1500 });
});

test('what the filter shows is saved alone, with what it leaves', async ({ page }) => {
  await openApp(page);
  const rail = page.getByRole('region', { name: 'Filters' });
  await rail.getByRole('checkbox', { name: /^Publication/ }).check();
  await openDialog(page, 'Data file');
  await page.getByRole('combobox', { name: 'Format' }).selectOption('iCalendar');
  const losses = page.locator('.export-losses');
  const said = async () => Number(/^(\d+) events?\./.exec((await losses.textContent()) ?? '')?.[1]);
  await expect.poll(said).toBeGreaterThan(30);
  await choose(page, 'What the filter shows');
  // Said after the choice is seen.
  await expect.poll(said).toBeLessThan(30);
  const shown = await said();
  expect(shown).toBeGreaterThan(0);
  const download = await save(page);
  expect(download.suggestedFilename()).toBe('eu-us-cyber-cooperation-filtered.ics');
  expect((await textOf(download)).split('BEGIN:VEVENT').length - 1).toBe(shown);
});

test('an export under way says what it does, and is cancelled', async ({ page }) => {
  await openApp(page);
  await page.route('**/entente-template.html', () => undefined);
  await openDialog(page, 'Offline file');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('progressbar', { name: 'Fetching the app' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Save' })).toBeEnabled();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a failed export says why and leaves everything as it was', async ({ page }) => {
  await openApp(page, '#v=1&select=working-group');
  const before = await stateOf(page);
  await page.route('**/entente-template.html', (route) => route.fulfill({ status: 200, body: 'not it' }));
  await openDialog(page, 'Offline file');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Nothing was exported. The template has no place for the data');
  expect(await stateOf(page)).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
]) {
  test(`the dialog is sound for assistive technology and fits ${size.width} by ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await openApp(page);
    for (const kind of ['Picture', 'Paper', 'Data file'] as const) {
      await openDialog(page, kind);
      await axeFindsNothing(page, '.export-dialog');
      const box = await page.getByRole('dialog').boundingBox();
      expect((box?.y ?? -1) >= 0 && (box?.y ?? 0) + (box?.height ?? 0) <= size.height).toBe(true);
      await page.keyboard.press('Escape');
    }
  });
}
