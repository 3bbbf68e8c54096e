import type { Page } from '@playwright/test';
import { axeFindsNothing } from './axe';
import { expect, openApp, pointOf, regions, settled, stateOf, test } from './journey';
import { chooseFiles, fileOf } from './openFile';

const EVENT = 'summit-lisbon-2010';
const details = (page: Page) => regions(page).details;
const field = (page: Page, label: string) => details(page).getByLabel(label, { exact: true });
const status = (page: Page) => page.getByRole('banner').getByRole('status');

/** Opens the form of a record by keyboard. */
async function edit(page: Page): Promise<void> {
  await details(page).getByRole('button', { name: 'Edit', exact: true }).focus();
  await page.keyboard.press('Enter');
}

test('a person corrects a title and a date by keyboard, sees it in every view, and takes it back', async ({ page }) => {
  await openApp(page, `#v=1&select=${EVENT}`);
  const { timeline, graph } = regions(page);
  const window = (await stateOf(page)).window;
  const place = await pointOf(page, EVENT);
  const title = (await details(page).getByRole('heading', { level: 2 }).textContent()) ?? '';
  await expect(status(page)).toHaveText('');
  await edit(page);
  await field(page, 'Title').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Lisbon, as corrected');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(field(page, 'Title')).toBeFocused();
  await field(page, 'Short title').fill('Lisbon, corrected');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(timeline.getByText('Lisbon, corrected').first()).toBeVisible();
  await expect(
    graph.getByRole('option', { name: /^Lisbon, as corrected/ }).or(graph.getByText(/Lisbon, as corrected/).first()),
  ).toHaveCount(1);

  const date = field(page, 'Date');
  await date.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2010-13');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(date).toHaveAccessibleDescription(/months go from 01 to 12/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2010-11~');
  await expect(date).toHaveAccessibleDescription('Means: about November 2010');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(status(page)).toHaveText('Saved on this device');
  expect((await stateOf(page)).window).toEqual(window);
  const now = await pointOf(page, EVENT);
  expect(Math.hypot(now.x - place.x, now.y - place.y)).toBeLessThan(2);

  await details(page).getByRole('button', { name: 'Done' }).click();
  await expect(details(page).getByText('About November 2010', { exact: true })).toBeVisible();
  await edit(page);
  await date.focus();
  for (const _ of [1, 2, 3]) await page.keyboard.press('Control+z');
  await settled(page);
  await expect(field(page, 'Title')).toHaveValue(title);
  await expect(date).toBeFocused();
  await expect(status(page)).toHaveText('');
});

test('what was written is not lost when a person clicks elsewhere, and neither is the click', async ({ page }) => {
  await openApp(page, `#v=1&select=${EVENT}`);
  await edit(page);
  await field(page, 'Title').fill('Left behind');
  const { x, y } = await pointOf(page, 'working-group');
  await page.mouse.click(x, y);
  await settled(page);
  expect((await stateOf(page)).selection).toEqual(['working-group']);
  await page.evaluate((id) => window.entente?.select([id]), EVENT);
  await expect(details(page).getByRole('heading', { name: 'Left behind' })).toBeVisible();
});

test('a person adds an event, joins it to an entity, finds it, and deletes it with what hangs on it', async ({
  page,
}) => {
  await openApp(page);
  await details(page).getByRole('button', { name: 'Add to the data set' }).click();
  await page.getByRole('button', { name: 'Event', exact: true }).click();
  await expect(field(page, 'Title')).toBeFocused();
  await page.keyboard.type('A treaty of the sea');
  await page.keyboard.press('Enter');
  await field(page, 'Date').fill('2012-09');
  await page.keyboard.press('Enter');
  await field(page, 'Add a theme').selectOption('New theme…');
  await page.keyboard.type('Sea law');
  await page.keyboard.press('Enter');
  await field(page, 'Add a relation to').fill('Neelie Kroes');
  await page.keyboard.press('Enter');
  await field(page, '“A treaty of the sea” … “Neelie Kroes”').selectOption('participant');
  await settled(page);
  await expect(details(page).getByRole('button', { name: 'participant Neelie Kroes', exact: true })).toBeVisible();
  await expect(regions(page).filters.getByRole('checkbox', { name: /^Sea law/ })).toBeVisible();
  await expect(regions(page).timeline.getByText('A treaty of the sea').first()).toBeVisible();

  await page.getByLabel('Search', { exact: true }).fill('treaty of the sea');
  await page.keyboard.press('Enter');
  await settled(page);
  expect((await stateOf(page)).selection).toEqual(['new-event']);
  await details(page).getByRole('button', { name: 'Delete' }).click();
  await settled(page);
  await expect(details(page).getByText('Deleted “A treaty of the sea”, and with it 1 relation.')).toBeVisible();
  expect((await stateOf(page)).selection).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await settled(page);
  expect((await stateOf(page)).selection).toEqual(['new-event']);
  // What is taken back is said no longer.
  await expect(details(page).getByText(/^Deleted /)).toHaveCount(0);
});

test('two records that are one are merged, and all relations lead to the one that stays', async ({ page }) => {
  await openApp(page, '#v=1&select=neelie-kroes.janet-napolitano');
  await details(page).getByRole('button', { name: 'Merge…' }).click();
  await details(page)
    .getByRole('group', { name: 'Which title stays?' })
    .getByRole('button', { name: 'Neelie Kroes' })
    .click();
  await settled(page);
  await expect(details(page).getByText('Merged “Janet Napolitano” into “Neelie Kroes”.')).toBeVisible();
  expect((await stateOf(page)).selection).toEqual(['neelie-kroes']);
  await page.evaluate(() => window.entente?.select(['janet-napolitano']));
  expect((await stateOf(page)).selection).toEqual([]);
});

/** A visit that edits a title, and the next one. */
async function leaveEdited(page: Page, title: string): Promise<void> {
  await openApp(page, `#v=1&select=${EVENT}`);
  await edit(page);
  await field(page, 'Title').fill(title);
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Saved on this device');
  await page.reload();
  await settled(page);
}

test('what was edited is offered back when the page is opened again, and can be discarded', async ({ page }) => {
  await leaveEdited(page, 'Kept over the night');
  await expect(page.getByText(/^You changed this history on /)).toBeVisible();
  await expect(details(page).getByRole('heading', { name: 'Kept over the night' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Take up again' }).click();
  await settled(page);
  await expect(details(page).getByRole('heading', { name: 'Kept over the night' })).toBeVisible();
  await expect(status(page)).toHaveText('Saved on this device');
  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText(/^You changed this history on /)).toHaveCount(0);
  // Discarded by mistake, it can be brought back until the next visit.
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^You changed this history on /)).toBeVisible();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText(/ is discarded\.$/)).toBeVisible();
  await page.reload();
  await settled(page);
  await expect(page.getByText(/^You changed this history on /)).toHaveCount(0);
});

test('what is being written is saved before the field is left, and leaving the page takes over the rest', async ({
  page,
}) => {
  await openApp(page, `#v=1&select=${EVENT}`);
  await edit(page);
  const summary = field(page, 'Summary');
  await summary.fill('Written at length, ');
  await expect(status(page)).toHaveText('Saved on this device');
  // It is left as it is written, and goes on.
  await expect(summary).toBeFocused();
  await expect(summary).toHaveValue('Written at length, ');
  await summary.pressSequentially('and not left.');
  await field(page, 'Add a note').fill('Half a note');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: 'Take up again' }).click();
  await settled(page);
  await expect(details(page).getByText('Written at length, and not left.')).toBeVisible();
  await expect(details(page).getByText('Half a note')).toBeVisible();
});

test('a form with something that cannot stand, or that is not finished, is not closed over it', async ({ page }) => {
  await openApp(page, `#v=1&select=${EVENT}`);
  await edit(page);
  const done = details(page).getByRole('button', { name: 'Done' });
  await field(page, 'Date').fill('2010-13-45');
  await done.click();
  await expect(field(page, 'Date')).toBeFocused();
  await expect(details(page).getByText('Something is not finished')).toBeVisible();
  await page.keyboard.press('Escape');
  await field(page, 'Add a relation to').fill('ENISA');
  await page.keyboard.press('Enter');
  const type = details(page).getByRole('combobox', { name: /“ENISA”/ });
  await expect(type).toBeFocused();
  await done.click();
  await expect(type).toBeFocused();
  await details(page).getByRole('button', { name: 'Cancel', exact: true }).click();
  await done.click();
  await expect(details(page).getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
});

test('what was edited of a file of one’s own is offered where the page opens with another history', async ({
  page,
}) => {
  const table = fileOf('voyages.csv', 'title,start\nDeparture,1820-05-01\nReturn,1821-06-02\n');
  const offer = page.getByText(/^You were editing “voyages” on /);
  await openApp(page);
  await expect(offer).toHaveCount(0);
  await chooseFiles(page, [table]);
  await page.getByText('is open:').waitFor();
  await settled(page);
  await page.getByRole('button', { name: 'Edit the data set' }).click();
  await field(page, 'Description').fill('Two voyages of one ship.');
  await page.keyboard.press('Tab');
  await expect(status(page)).toHaveText('Saved on this device');
  await page.goto('./');
  await settled(page);
  await expect(offer).toBeVisible();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect(details(page).getByText('Two voyages of one ship.')).toBeVisible();
  // It is gone on with, and not offered a second time beside itself.
  await expect(page.getByText(/^You changed /)).toHaveCount(0);
  await page.goto('./');
  await settled(page);
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.reload();
  await settled(page);
  await expect(offer).toHaveCount(0);
});

test('of very many visits, the newest ten are kept', async ({ page }) => {
  await leaveEdited(page, 'The newest');
  /** How many visits are kept; with `more`, so many older ones are added first. */
  const kept = (more: number) =>
    page.evaluate(async (count) => {
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await answer(indexedDB.open('entente-edits', 1));
      const table = database.transaction('edits', 'readwrite').objectStore('edits');
      const [one] = (await answer(table.getAll())) as { key: string; savedAt: number }[];
      for (let i = 1; one !== undefined && i <= count; i++) {
        table.put({ ...one, key: `${one.key}-${i}`, savedAt: one.savedAt - i });
      }
      const all = await answer(table.count());
      database.close();
      return all;
    }, more);
  expect(await kept(14)).toBe(15);
  await page.reload();
  await settled(page);
  await expect(page.getByRole('button', { name: 'Earlier ones (9)' })).toBeVisible();
  await expect.poll(() => kept(0)).toBe(10);
});

test('what was edited in another version of the history is offered as such, after what was edited in this one', async ({
  page,
}) => {
  await leaveEdited(page, 'Of another version');
  // What the history was made of when it was edited is no longer what is opened.
  await page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('entente-edits', 1));
    const table = database.transaction('edits', 'readwrite').objectStore('edits');
    for (const one of (await answer(table.getAll())) as { key: string }[]) {
      const [id, , visit] = one.key.split(' ');
      await answer(table.delete(one.key));
      await answer(table.put({ ...one, key: `${id} 0123456789abcdef ${visit}` }));
    }
    database.close();
  });
  await page.reload();
  await settled(page);
  const offers = page.getByRole('region', { name: 'Earlier visits' });
  await expect(
    offers.getByText(
      /^You changed another version of this history on .*\. Taking it up puts that version in the place of this one: changed “Of another version”\.$/,
    ),
  ).toBeVisible();
  await leaveEdited(page, 'Of this version');
  await expect(offers.getByText(/^You changed this history on .*: changed “Of this version”\.$/)).toBeVisible();
  await offers.getByRole('button', { name: 'Earlier ones (1)' }).click();
  await expect(offers.getByRole('listitem')).toHaveText([
    /, in another version\. Taking it up .*“Of another version”\./,
  ]);

  await offers.getByRole('button', { name: /^Take up again what/ }).click();
  await settled(page);
  await expect(details(page).getByRole('heading', { name: 'Of another version' })).toBeVisible();
  await expect(status(page)).toHaveText('Saved on this device');
  await page.reload();
  await settled(page);
  // Taken up, it is still of that version.
  await expect(offers.getByText(/: changed “Of this version”\.$/)).toBeVisible();
  await offers.getByRole('button', { name: 'Earlier ones (1)' }).click();
  await expect(offers.getByRole('listitem')).toHaveText([/, in another version\. .*“Of another version”\./]);
});

test('what was saved as a file says so, also when the saving on the device ends after it', async ({ page }) => {
  await page.addInitScript(() => {
    const held: (() => void)[] = [];
    const own = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
      set(heard: () => void) {
        own?.set?.call(this, () => held.push(heard));
      },
    });
    Object.assign(window, { held });
  });
  const heldCount = () => page.evaluate(() => (window as unknown as { held: unknown[] }).held.length);
  await openApp(page, `#v=1&select=${EVENT}`);
  await edit(page);
  await field(page, 'Title').fill('In a file');
  await page.keyboard.press('Enter');
  await expect.poll(heldCount).toBe(1);
  await expect(status(page)).toHaveText('Saving…');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await file;
  await expect(status(page)).toHaveText('Saved as a file');
  await page.evaluate(async () => {
    for (const end of (window as unknown as { held: (() => void)[] }).held.splice(0)) end();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await expect(status(page)).toHaveText('Saved as a file');
  await field(page, 'Title').fill('Edited since');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Saving…');
});

test('all earlier visits are offered, with what they changed; taking one up keeps the others', async ({ page }) => {
  const visit = async (title: string) => {
    await page.goto('about:blank');
    await openApp(page, `#v=1&select=${EVENT}`);
    await edit(page);
    await field(page, 'Title').fill(title);
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Saved on this device');
  };
  for (const title of ['First visit', 'Second visit', 'Third visit']) await visit(title);
  const again = async () => {
    await page.goto('about:blank');
    await openApp(page, `#v=1&select=${EVENT}`);
  };
  await again();
  const offers = page.getByRole('region', { name: 'Earlier visits' });
  await expect(offers.getByText(/^You changed this history on .*: changed “Third visit”\.$/)).toBeVisible();
  await offers.getByRole('button', { name: 'Earlier ones (2)' }).focus();
  await page.keyboard.press('Enter');
  const list = offers.getByRole('list', { name: 'Earlier ones' });
  await expect(list.getByRole('listitem')).toHaveText([/: changed “Second visit”\./, /: changed “First visit”\./]);
  await axeFindsNothing(page, '.edit-offers');
  await page.setViewportSize({ width: 390, height: 844 });
  const heights = await offers.locator('.notice, li').evaluateAll((lines) => lines.map((line) => line.clientHeight));
  for (const height of heights) expect(height).toBeLessThan(130);
  await page.setViewportSize({ width: 1440, height: 900 });
  await list
    .getByRole('button', { name: /^Discard/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(list.getByRole('listitem')).toHaveText([/: changed “First visit”\./]);
  await expect(offers.getByRole('button', { name: 'Take up again', exact: true })).toBeFocused();

  await list.getByRole('button', { name: /^Take up again/ }).click();
  await settled(page);
  await expect(details(page).getByRole('heading', { name: 'First visit' })).toBeVisible();
  await expect(offers.getByText(/^What you changed on .* is taken up\.$/)).toBeVisible();
  await offers.getByRole('button', { name: 'Other visits (1)' }).click();
  await offers
    .getByRole('list', { name: 'Other visits' })
    .getByRole('button', { name: /^Take up again/ })
    .click();
  await settled(page);
  await expect(details(page).getByRole('heading', { name: 'Third visit' })).toBeVisible();
  await expect(offers).toHaveCount(0);
  await expect(status(page)).toHaveText('Saved on this device');

  // Neither is lost, and what was taken back is still there for another time, at the time that it was changed.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(status(page)).toHaveText('Saved on this device');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(status(page)).toHaveText('');
  await again();
  await expect(offers.getByText(/: changed “Third visit”\.$/)).toBeVisible();
  await offers.getByRole('button', { name: 'Earlier ones (1)' }).click();
  await expect(list.getByRole('listitem')).toHaveText([/: changed “First visit”\./]);
});

test('where the browser keeps nothing, “Not saved” says so, leaving asks, and a file can be saved', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openApp(page, `#v=1&select=${EVENT}`);
  await edit(page);
  await field(page, 'Title').fill('Not kept');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Not saved: this device has no room left');
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => setTimeout(() => location.reload()));
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  expect((await file).suggestedFilename()).toBe('eu-us-cyber-cooperation.json');
  await expect(status(page)).toHaveText('Saved as a file');
});

test('axe finds nothing in the forms', async ({ page }) => {
  await openApp(page, `#v=1&select=${EVENT}`);
  await edit(page);
  await field(page, 'Date').fill('2010-13');
  await axeFindsNothing(page);
  await field(page, 'Date').fill('2010-12');
  await details(page)
    .getByRole('button', { name: /^established/ })
    .first()
    .click();
  await edit(page);
  await expect(field(page, 'Relation')).toBeVisible();
  await axeFindsNothing(page);
});
