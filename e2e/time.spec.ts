import type { Page } from '@playwright/test';
import { expect, openApp, pointOf, regions, settled, test } from './journey';
import { chooseFiles, fileOf } from './openFile';

interface TimeState {
  readonly asOf: number | null;
  readonly compared: { readonly before: { readonly start: number }; readonly after: { readonly start: number } } | null;
}
const timeOf = (page: Page): Promise<TimeState> =>
  page.evaluate(() => window.entente?.state() as unknown) as Promise<TimeState>;

const bar = (page: Page) => page.getByRole('region', { name: 'Playback' });
const line = (page: Page) => bar(page).getByRole('status');
const slider = (page: Page) => bar(page).getByRole('slider', { name: 'Date' });
const node = (page: Page, name: RegExp) => regions(page).graph.getByRole('option', { name });

async function standAt(page: Page, text: string): Promise<void> {
  const field = bar(page).getByLabel('As of');
  await field.fill(text);
  await field.press('Enter');
  await field.blur();
  await settled(page);
}

test.describe('standing at a date', () => {
  test('which is written as people write dates; one that could be two is asked back', async ({ page }) => {
    await openApp(page);
    const field = bar(page).getByLabel('As of');
    await field.fill('03/04/2011');
    await expect(bar(page).getByRole('alert')).toHaveText(/is 3 April 2011 .* or 4 March 2011 .* Write the one/);
    await field.fill('3 Nov 2011');
    await expect(bar(page).getByText('Enter: 3 November 2011')).toBeVisible();
    await field.press('Enter');
    await expect(field).toHaveValue('3 November 2011');
    await expect(bar(page).getByText(/^Enter: /)).toHaveCount(0);
  });

  test('says what is there, not yet and no longer, and moves nothing', async ({ page }) => {
    await openApp(page);
    const ids = ['working-group', 'european-commission', 'summit-brussels-2014', 'ec3', 'topic-cloud'];
    const places = await Promise.all(ids.map((id) => pointOf(page, id)));
    for (const [text, words] of [
      ['2011-04-20', '20 April 2011'],
      ['2013-02', '28 February 2013'],
      ['2014', '31 December 2014'],
      ['2014-03-26', '26 March 2014'],
    ] as const) {
      await standAt(page, text);
      await expect(bar(page).getByLabel('As of')).toHaveValue(words);
      await expect(regions(page).graph.getByText(new RegExp(`^\\d+ nodes, \\d+ links as of ${words}$`))).toBeVisible();
      expect(await Promise.all(ids.map((id) => pointOf(page, id)))).toEqual(places);
    }
    await standAt(page, '2011-04-20');
    await expect(node(page, /^EU–US Summit, Brussels.*, not yet$/)).toBeAttached();
    await expect(node(page, /^EU–US Summit, Lisbon.*, no longer$/)).toBeAttached();
    await expect(node(page, /^EU–US Working Group on .*, since 20 November 2010$/)).toBeAttached();
    await expect(node(page, /, perhaps there$/).first()).toBeAttached();
    await bar(page).getByRole('button', { name: 'Whole history' }).click();
    await settled(page);
    await expect(node(page, /, (not yet|no longer|perhaps there)/)).toHaveCount(0);
    expect(await Promise.all(ids.map((id) => pointOf(page, id)))).toEqual(places);
  });

  test('what is no date is told at once, with how to write one, and is not stood at', async ({ page }) => {
    await openApp(page);
    const field = bar(page).getByLabel('As of');
    await field.fill('2011-02-30');
    await expect(bar(page).getByRole('alert')).toHaveText(
      '“2011-02-30” names a day 30 that its month does not have. That month has 28 days.',
    );
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await field.press('Enter');
    expect((await timeOf(page)).asOf).toBeNull();
    await field.fill('2011-02');
    await expect(bar(page).getByText('Enter: 28 February 2011')).toBeVisible();
  });

  test('the slider goes by days and months, the steps by the unit, and each step is said', async ({ page }) => {
    await openApp(page);
    await standAt(page, '2010-11-19');
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '20 November 2010');
    await expect(line(page)).toHaveText(/^20 November 2010: EU–US Summit, Lisbon, /);
    await expect(node(page, /^EU–US Summit, Lisbon.*, just come$/)).toBeAttached();
    await page.keyboard.press('PageUp');
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '1 December 2010');
    await bar(page).getByRole('radio', { name: 'Event' }).check();
    await bar(page).getByRole('button', { name: 'Step forward' }).click();
    await expect(line(page)).toHaveText(/^By 13 April 2011: /);
    await bar(page).getByRole('button', { name: 'Step back' }).click();
    await expect(line(page)).toHaveText(/^Back at 20 November 2010: /);
  });

  test('the date is in the address, and a reload shows the same', async ({ page }) => {
    await openApp(page);
    await standAt(page, '2013-02-01');
    await expect.poll(() => page.url()).toContain('asof=2013-02-01');
    const note = await regions(page)
      .graph.getByText(/as of 1 February 2013$/)
      .textContent();
    await page.reload();
    await settled(page);
    await expect(regions(page).graph.getByText(/as of 1 February 2013$/)).toHaveText(note ?? '');
  });
});

test('relations that alone have dates are played and stood at, without a timeline', async ({ page }) => {
  await openApp(page);
  const rows = [
    'source,target,type,start,end',
    'Ann,Lanterns,plays in,1971,1979',
    'Bob,Lanterns,plays in,1971,1985',
    'Ann,Harbour,plays in,1980,1988',
  ];
  await chooseFiles(page, [fileOf('bands.csv', rows.join('\n'))]);
  await expect(page.getByText(/^No record of this history has a date of its own/)).toBeVisible();
  await settled(page);
  await standAt(page, '1975');
  await expect(regions(page).graph.getByText('3 nodes, 2 links as of 31 December 1975')).toBeVisible();
  await expect(node(page, /^Harbour.*, not yet$/)).toBeAttached();
  await bar(page).getByRole('radio', { name: 'Event' }).click();
  await bar(page).getByRole('button', { name: 'Step forward' }).click();
  await expect(bar(page).getByLabel('As of')).toHaveValue('1 January 1980');
});

test.describe('playing', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('goes on by itself, says what happens, and pauses', async ({ page }) => {
    await openApp(page);
    const steps = await page.evaluate(() => history.length);
    await bar(page).getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(async () => (await timeOf(page)).asOf).toBeGreaterThan(14_990);
    await bar(page).getByRole('button', { name: 'Pause', exact: true }).click();
    const stopped = (await timeOf(page)).asOf;
    await expect(line(page)).toHaveText(/^(By )?\d+ [A-Z][a-z]+ 20\d\d: [^.]+\./);
    await expect(bar(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    await settled(page);
    expect((await timeOf(page)).asOf).toBe(stopped);
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  test('goes faster at a higher speed, stops at the end, and with Loop begins again', async ({ page }) => {
    await openApp(page);
    await bar(page).getByRole('radio', { name: 'Month' }).check();
    await bar(page).getByRole('radio', { name: '4×' }).check();
    await standAt(page, '2015-01');
    await bar(page).getByRole('button', { name: 'Play', exact: true }).click();
    await expect(bar(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    const end = (await timeOf(page)).asOf ?? 0;
    await slider(page).focus();
    await page.keyboard.press('PageDown');
    await bar(page).getByRole('checkbox', { name: 'Loop' }).check();
    await bar(page).getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(async () => (await timeOf(page)).asOf).toBeLessThan(end - 1000);
    await bar(page).getByRole('button', { name: 'Pause', exact: true }).click();
  });
});

test('where less motion is asked for, Play takes one step at a time', async ({ page }) => {
  await openApp(page);
  const play = bar(page).getByRole('button', { name: 'Play', exact: true });
  await bar(page).getByRole('radio', { name: 'Event' }).check();
  await play.click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '20 November 2010');
  await play.click();
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '13 April 2011');
  await settled(page);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '13 April 2011');
});

test.describe('comparing', () => {
  test('lists and counts what was added, gone, changed and kept, and the graph says the same', async ({ page }) => {
    await openApp(page);
    const point = await pointOf(page, 'working-group');
    await bar(page).getByRole('button', { name: 'Compare…' }).click();
    const { details, graph } = regions(page);
    await details.getByLabel('Before').fill('2011');
    await details.getByLabel('Before').press('Enter');
    await details.getByLabel('After').fill('2014');
    await details.getByLabel('After').press('Enter');
    const sentence = details.getByText(/^Between 2011 and 2014: /);
    await expect(sentence).toBeVisible();
    await settled(page);
    expect(await pointOf(page, 'working-group')).toEqual(point);
    const said = (await sentence.textContent())?.match(/\d+ (?=added|gone|changed|kept)/g)?.map(Number) ?? [];
    const options = graph.getByRole('option');
    const kinds = ['Added', 'Gone', 'Changed', 'Kept'] as const;
    for (const [i, kind] of kinds.entries()) {
      const count = said[i] ?? -1;
      const heading = details.getByRole('heading', { name: `${kind} · ${count}`, exact: true });
      await expect(heading).toBeVisible();
      if (kind === 'Kept') await heading.click();
      await expect(details.getByRole('list', { name: kind, exact: true }).getByRole('button')).toHaveCount(count);
      await expect(graph.getByRole('option', { name: new RegExp(`, ${kind.toLowerCase()}$`) })).toHaveCount(count);
    }
    const inNeither = await graph.getByRole('option', { name: /, in neither$/ }).count();
    expect(said.reduce((sum, count) => sum + count, 0)).toBe((await options.count()) - inNeither);
    await expect(node(page, /^EU–US Summit, Brussels.*, added$/)).toBeAttached();
  });

  test('is in the address; it can be swapped, lit from the list, and ended', async ({ page }) => {
    await openApp(page);
    await bar(page).getByRole('button', { name: 'Compare…' }).click();
    const { details, timeline } = regions(page);
    const sentence = details.getByText(/^Between 20 November 2010 and .*: \d+ added, /);
    const said = (await sentence.textContent()) ?? '';
    await expect.poll(() => page.url()).toContain('compare=2010-11-20.2010-11-21.');
    await page.reload();
    await settled(page);
    await expect(details.getByText(said)).toBeVisible();
    await expect(line(page)).toHaveText(said);
    await details.getByRole('list', { name: 'Gone' }).getByRole('button', { name: 'EU–US Summit, Lisbon' }).hover();
    await expect(timeline.locator('.timeline-item.is-hovered')).toHaveCount(1);
    const address = page.url();
    await details.getByRole('button', { name: 'Swap' }).click();
    await expect(
      details.getByRole('list', { name: 'Added' }).getByRole('button', { name: 'EU–US Summit, Lisbon' }),
    ).toBeVisible();
    await expect(page).not.toHaveURL(address);
    await page.goBack();
    await expect(details.getByText(said)).toBeVisible();
    await details.getByRole('button', { name: 'Stop comparing' }).click();
    await expect(details.getByText(/^Between /)).toHaveCount(0);
    expect((await timeOf(page)).compared).toBeNull();
  });
});

test('on a phone, the bar stands below the two views of time, and the rest of it behind More', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page);
  await standAt(page, '2011-04');
  await page.getByRole('tab', { name: 'Relationships' }).click();
  await settled(page);
  await expect(line(page)).toBeVisible();
  await expect(bar(page).getByRole('button', { name: 'Compare…' })).toBeHidden();
  await bar(page).getByRole('button', { name: 'More' }).click();
  await bar(page).getByRole('button', { name: 'Compare…' }).click();
  await expect(bar(page).getByRole('button', { name: 'Compare…' })).toBeHidden();
  await expect(bar(page).getByRole('button', { name: 'More' })).toBeFocused();
  await expect(line(page)).toHaveText(/^Between /);
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(bar(page)).toBeHidden();
  await expect(regions(page).details.getByRole('heading', { name: /^Added · \d+$/ })).toBeVisible();
});
