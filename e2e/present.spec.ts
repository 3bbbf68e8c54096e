import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { axeFindsNothing } from './axe';
import { serveBriefedHistory } from './briefedHistory';
import { dropAndPaste, REFUSED } from './dropFiles';
import { expect, openApp, pointOf, regions, settled, stateOf, test } from './journey';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const TITLES = ['From Lisbon on', 'A working group becomes an alliance', 'What nobody knows any more'] as const;

async function present(page: Page, context: BrowserContext): Promise<void> {
  await openApp(page, await serveBriefedHistory(context));
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(heading(page)).toHaveText(TITLES[0]);
  await settled(page);
}

/** Waits until the address names the scene, counted from 1: its step is made once the scene is on screen. */
const expectAddressOfScene = (page: Page, scene: number) => expect(page).toHaveURL(new RegExp(`scene=${scene}$`));

async function openSpeaker(page: Page, context: BrowserContext): Promise<Page> {
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
  await expect(speaker.getByRole('heading', { level: 1 })).not.toHaveText('Speaker’s window');
  return speaker;
}

test('the keys of a clicker go through the scenes, and what is hidden comes back at the end', async ({
  page,
  context,
}) => {
  await present(page, context);
  const before = await stateOf(page);
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(regions(page).filters).toBeHidden();
  await expect(page.getByText('Two leaders’ meetings frame the story.')).toBeVisible();
  await expect(page.getByText('1 of 3', { exact: true })).toBeVisible();

  await page.keyboard.press('PageDown');
  await expect(heading(page)).toHaveText(TITLES[1]);
  await expect(page.getByRole('status').filter({ hasText: `Scene 2 of 3: ${TITLES[1]}` })).toBeAttached();
  await expect(page.getByText('Fact sheet: The Global Alliance, ¶ 1')).toBeVisible();
  await settled(page);
  expect((await stateOf(page)).selection).toEqual(['working-group']);

  await page.keyboard.press(' ');
  await expect(heading(page)).toHaveText(TITLES[2]);
  await expect(regions(page).graph).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText(TITLES[2]);
  await page.keyboard.press('Home');
  await expect(heading(page)).toHaveText(TITLES[0]);
  await page.keyboard.press('End');
  await expect(heading(page)).toHaveText(TITLES[2]);
  await page.keyboard.press('PageUp');
  await expect(heading(page)).toHaveText(TITLES[1]);
  await page.keyboard.press('3');
  await expect(page.getByText('Go to 3: Enter')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(TITLES[2]);

  await page.keyboard.press('b');
  await expect(page.getByText('The screen is black')).toBeAttached();
  await page.keyboard.press('w');
  await expect(page.getByText('The screen is white')).toBeAttached();
  await page.keyboard.press('PageUp');
  await expect(page.getByText('The screen is white')).toHaveCount(0);

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused();
  await settled(page);
  expect(await stateOf(page)).toMatchObject({ selection: [], window: before.window });
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('the views stay live, and one key returns to the scene as it was captured', async ({ page, context }) => {
  await present(page, context);
  await page.keyboard.press('ArrowRight');
  await settled(page);
  const captured = await pointOf(page, 'working-group');
  const { x, y } = await pointOf(page, 'european-union');
  await page.mouse.click(x, y);
  await page.mouse.wheel(0, -400);
  await settled(page);
  expect((await stateOf(page)).selection).toEqual(['european-union']);
  await expect(heading(page)).toHaveText(TITLES[1]);

  await page.keyboard.press('r');
  await settled(page);
  expect((await stateOf(page)).selection).toEqual(['working-group']);
  const back = await pointOf(page, 'working-group');
  expect(Math.hypot(back.x - captured.x, back.y - captured.y)).toBeLessThan(2);
  // A click put the focus into a view, and the clicker still goes on.
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText(TITLES[2]);
});

/** The places in which a record was drawn on its way from one scene to the next. */
const placesOnTheWay = (page: Page, id: string) =>
  page.evaluate(async (name) => {
    const places = new Set<number>();
    let isIdle = false;
    dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    window.entente?.whenIdle().then(() => {
      isIdle = true;
    });
    while (!isIdle) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const point = window.entente?.pointOf(name);
      if (point) places.add(Math.round(point.x));
    }
    return places.size;
  }, id);

test('what is dropped or pasted while a briefing is presented is not opened, and can be afterwards', async ({
  page,
  context,
}) => {
  await present(page, context);
  expect(await dropAndPaste(page.locator('body'))).toEqual(REFUSED);
  await expect(heading(page)).toHaveText(TITLES[0]);
  await page.keyboard.press('Escape');
  await expect(page.getByText('All 31 events')).toBeVisible();
  await dropAndPaste(page.locator('body'));
  await expect(page.getByText('All 2 events')).toBeVisible();
});

test('from scene to scene things move from where they are', async ({ page, context }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await present(page, context);
  expect(await placesOnTheWay(page, 'working-group')).toBeGreaterThan(2);
});

test('with reduced motion a scene cuts to the next', async ({ page, context }) => {
  await present(page, context);
  expect(await placesOnTheWay(page, 'working-group')).toBeLessThanOrEqual(2);
});

test('the speaker’s window and the presenting one stay together, whichever is used', async ({ page, context }) => {
  await present(page, context);
  const speaker = await openSpeaker(page, context);
  const notes = speaker.getByRole('region', { name: 'Notes', exact: true });
  await expect(notes).toContainText('Say who was there.');
  await expect(speaker.getByRole('region', { name: 'Next scene' })).toContainText(TITLES[1]);

  await page.keyboard.press('PageDown');
  await expect(notes).toContainText('Pause here.');
  await speaker.keyboard.press('PageDown');
  await expect(heading(page)).toHaveText(TITLES[2]);
  await speaker.getByRole('navigation', { name: 'Scenes' }).getByRole('button', { name: TITLES[0] }).click();
  await expect(heading(page)).toHaveText(TITLES[0]);
  await speaker.keyboard.press('b');
  await expect(page.getByText('The screen is black')).toBeAttached();
  await speaker.keyboard.press('b');
  await expect(page.getByText('The screen is black')).toHaveCount(0);

  const size = () => speaker.getByText('Say who was there.').evaluate((text) => getComputedStyle(text).fontSize);
  const small = await size();
  await speaker.keyboard.press('+');
  expect(Number.parseFloat(await size())).toBeGreaterThan(Number.parseFloat(small));
  await speaker.getByRole('button', { name: 'Pause the time' }).click();
  await speaker.getByRole('button', { name: 'Set the time back' }).click();
  await expect(speaker.getByRole('timer')).toHaveText('0:00');
});

test('either window may be reloaded or closed, and the other goes on', async ({ page, context }) => {
  await present(page, context);
  const speaker = await openSpeaker(page, context);
  const speakerHeading = speaker.getByRole('heading', { level: 1 });
  await page.keyboard.press('PageDown');
  await expect(speakerHeading).toHaveText(TITLES[1]);

  await expectAddressOfScene(page, 2);
  await page.reload();
  await settled(page);
  await expect(heading(page)).toHaveText(TITLES[1]);
  await page.keyboard.press('PageDown');
  await expect(speakerHeading).toHaveText(TITLES[2]);

  await speaker.reload();
  await expect(speakerHeading).toHaveText(TITLES[2]);
  await speaker.keyboard.press('PageUp');
  await expect(heading(page)).toHaveText(TITLES[1]);

  // While the presenting window is away, the speaker goes on, and the window is there when it is back.
  await expectAddressOfScene(page, 2);
  const address = page.url();
  await page.goto('about:blank');
  await expect(speaker.getByText(/The presenting window is away/)).toBeVisible();
  await speaker.keyboard.press('Home');
  await expect(speakerHeading).toHaveText(TITLES[0]);
  await page.goto(address);
  await expect(heading(page)).toHaveText(TITLES[0]);
  await expect(speaker.getByText('In step with the presenting window')).toBeVisible();

  await speaker.close();
  await page.keyboard.press('End');
  await expect(heading(page)).toHaveText(TITLES[2]);
  const again = await openSpeaker(page, context);
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(TITLES[2]);
});

test('without a channel the two windows speak through the one that opened the other', async ({ page, context }) => {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await present(page, context);
  const speaker = await openSpeaker(page, context);
  const speakerHeading = speaker.getByRole('heading', { level: 1 });
  await page.keyboard.press('PageDown');
  await expect(speakerHeading).toHaveText(TITLES[1]);
  await speaker.keyboard.press('PageDown');
  await expect(heading(page)).toHaveText(TITLES[2]);
  await expectAddressOfScene(page, 3);
  await page.reload();
  await settled(page);
  await speaker.keyboard.press('Home');
  await expect(heading(page)).toHaveText(TITLES[0]);
  await page.keyboard.press('PageDown');
  await expect(speakerHeading).toHaveText(TITLES[1]);
  await speaker.reload();
  await expect(speaker.getByText('In step with the presenting window')).toBeVisible();
  await speaker.keyboard.press('End');
  await expect(heading(page)).toHaveText(TITLES[2]);
});

test('a briefing that was changed and not saved outlives a reload while it is presented', async ({ page, context }) => {
  await openApp(page, await serveBriefedHistory(context));
  await page.getByRole('button', { name: 'Briefing' }).click();
  await page.getByRole('button', { name: 'Add scene' }).click();
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(heading(page)).toHaveText(TITLES[0]);
  await page.keyboard.press('End');
  await expect(page.getByText('4 of 4', { exact: true })).toBeVisible();
  await expectAddressOfScene(page, 4);
  await page.reload();
  await settled(page);
  await expect(page.getByText('4 of 4', { exact: true })).toBeVisible();
});

test('a link opens at its scene, and one to a scene that is not there says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await present(page, context);
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Presentation menu' }).click();
  await page.getByRole('button', { name: 'Copy link to this scene' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#v=1&scene=2$/);
  const other = await context.newPage();
  await other.goto(link);
  await expect(heading(other)).toHaveText(TITLES[1]);

  await openApp(page, `${await serveBriefedHistory(context)}#v=1&scene=9`);
  await expect(
    page.getByText('The link names a scene that is not there: this briefing has scenes 1 to 3.'),
  ).toBeVisible();
});

test('for a lobby it plays by itself, round and round', async ({ page, context }) => {
  await present(page, context);
  await page.getByRole('button', { name: 'Presentation menu' }).click();
  await page.getByRole('spinbutton', { name: 'Seconds a scene' }).fill('2');
  await page.getByRole('checkbox', { name: /Go on after/ }).check();
  await expect(heading(page)).toHaveText(TITLES[1]);
  await expect(heading(page)).toHaveText(TITLES[2]);
  await expect(heading(page)).toHaveText(TITLES[0]);
});

test('a halo follows the pointer on demand', async ({ page, context }) => {
  await present(page, context);
  await page.keyboard.press('h');
  await page.mouse.move(700, 300);
  const box = await page.locator('.pointer-halo').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(700, 0);
  await page.keyboard.press('l');
  await expect(page.locator('.pointer-halo')).toHaveCount(0);
});

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
]) {
  test(`at ${width} by ${height} a scene reads from the back of the room, and nothing sticks out`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width, height });
    await present(page, context);
    const sizeOf = (text: string) =>
      page.getByText(text).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(await heading(page).evaluate((h1) => Number.parseFloat(getComputedStyle(h1).fontSize))).toBeGreaterThan(30);
    expect(await sizeOf('Two leaders’ meetings frame the story.')).toBeGreaterThan(18);
    const out = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ]);
    expect(out).toEqual([width, height]);
  });
}

test.describe('axe finds nothing', () => {
  test('in a scene', async ({ page, context }) => {
    await present(page, context);
    await page.keyboard.press('ArrowRight');
    await settled(page);
    await axeFindsNothing(page);
  });

  test('in the keys and the menu, which Esc closes before it leaves', async ({ page, context }) => {
    await present(page, context);
    await page.keyboard.press('?');
    await axeFindsNothing(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Presentation menu' }).click();
    await axeFindsNothing(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Copy link to this scene' })).toBeHidden();
    await expect(heading(page)).toHaveText(TITLES[0]);
  });

  test('in the speaker’s window', async ({ page, context }) => {
    await present(page, context);
    const speaker = await openSpeaker(page, context);
    await axeFindsNothing(speaker);
  });
});

test('the one file that the build makes presents from disk with the network cut, the speaker beside it', async ({
  browser,
}) => {
  const context = await browser.newContext({
    offline: true,
    reducedMotion: 'reduce',
    viewport: { width: 1024, height: 768 },
  });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const file = pathToFileURL('dist/entente.html').href;
  await page.goto(file);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(page.getByText('1 of 9', { exact: true })).toBeVisible();
  const speaker = await openSpeaker(page, context);
  await speaker.keyboard.press('PageDown');
  await expect(page.getByText('2 of 9', { exact: true })).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByText('9 of 9', { exact: true })).toBeVisible();
  await expect(speaker.getByRole('heading', { level: 1 })).toHaveText((await heading(page).textContent()) ?? '');
  expect(asked.filter((address) => !/^(blob|data):/.test(address))).toEqual([file]);
  await context.close();
});
