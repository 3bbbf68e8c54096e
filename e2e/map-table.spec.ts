import type { Page } from '@playwright/test';
import { axeFindsNothing } from './axe';
import { expect, openApp, regions, sentence, settled, test } from './journey';

const TREATIES = `Title;Signed;Parties;Seat
Peace of the harbour;03/04/1848;Austria, Prussia;Trieste
Trade convention;05/06/1849;Prussia, Sardinia;Genoa
Postal treaty;07/07/1850;Austria, Sardinia;Milan
`;
const PEACE = 'peace-of-the-harbour';
const dialog = (page: Page) => page.getByRole('dialog');
const open = (page: Page) => dialog(page).getByRole('button', { name: 'Open', exact: true });
const column = (page: Page, name: string) => dialog(page).getByLabel(`What “${name}” is`);
const line = (page: Page) => dialog(page).getByRole('region', { name: 'On the command line' }).getByRole('code');

async function choose(page: Page, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await (await chooser).setFiles(
    Object.entries(files).map(([name, text]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })),
  );
}

/** Waits until the details of a record say something: what was chosen takes a moment to be read. */
async function expectDetails(page: Page, id: string, text: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.evaluate((record) => window.entente?.select([record]), id);
    await expect(regions(page).details).toContainText(text, { timeout: 500 });
  }).toPass();
}

test('dates that can be read in two ways are asked about once, and the answer is used', async ({ page }) => {
  await openApp(page);
  await choose(page, { 'treaties.csv': TREATIES });
  const order = dialog(page).getByRole('group', { name: 'What is 03/04/1848?' });
  await expect(order).toContainText('2 cells can be read both ways');

  await expect(open(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(open(page)).toHaveAccessibleDescription(
    'Say first whether 03/04/1848 begins with the day or the month.',
  );
  await open(page).press('Enter');
  await expect(order.getByRole('radio', { name: '3 April 1848 Day first' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(order.getByRole('radio', { name: '4 March 1848 Month first' })).toBeChecked();
  await expect(line(page)).toHaveText(
    'npm run entente -- check treaties.csv --role=events --order=month-first --title=Title --date=Signed --entities=Parties --split=,',
  );
  await open(page).click();
  await expect(page.getByText('“treaties.csv” was read as a table.')).toBeVisible();
  await expectDetails(page, PEACE, '4 March 1848');

  // A table with the same columns, of another name and on another day.
  await page.reload();
  await settled(page);
  await choose(page, { 'later.csv': TREATIES.replace('07/07/1850', '08/09/1851') });
  await expect(page.getByText('“later.csv” was read as a table.')).toBeVisible();
  await expectDetails(page, 'postal-treaty', '9 August 1851');

  // What was said can be said otherwise.
  await page.getByRole('button', { name: 'Columns…' }).click();
  await dialog(page).getByText('3 April 1848').click();
  await open(page).click();
  await expectDetails(page, PEACE, '3 April 1848');

  // Looked at and left, all stays as it was, and can be looked at again.
  await page.getByRole('button', { name: 'Columns…' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText('was not opened')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Columns…' })).toBeVisible();
});

test('what was edited in a table before it is read in another way is offered afterwards', async ({ page }) => {
  await openApp(page);
  await choose(page, { 'voyages.csv': 'title,start,port\nDeparture,1820-05-01,Genoa\nReturn,1821-06-02,Nice\n' });
  await page.getByText('is open:').waitFor();
  await settled(page);
  await page.getByRole('button', { name: 'Edit the data set' }).click();
  await page.getByLabel('Description', { exact: true }).fill('Two voyages of one ship.');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Columns…' }).click();
  await column(page, 'port').selectOption('kind');
  await open(page).click();
  await expect(page.getByText(/^You changed another version of this history on /)).toBeVisible();
});

test('of which century years with two digits are is asked beside the order, and the answer is used', async ({
  page,
}) => {
  await openApp(page);
  const short = 'Title,Signed,date_precision\nEarly accord,03/04/89,month\nLate accord,05/06/12,day\n';
  await choose(page, { 'accords.csv': short });
  await expect(column(page, 'date_precision')).toHaveValue('precision');
  await dialog(page).getByText('3 April ’89').click();
  await expect(open(page)).toHaveAccessibleDescription('Say first of which century 03/04/89 is.');
  await open(page).press('Enter');
  const century = dialog(page).getByRole('group', { name: 'Years have two digits: which century?' });
  await expect(century.getByRole('radio', { name: '89 is 1989, 12 is 2012 1930 to 2029' })).toBeFocused();
  await expect(century.getByRole('radio', { name: 'Leave undated Kept as written' })).toBeVisible();
  await century.getByText('89 is 1889, 12 is 1812').click();
  await expect(line(page)).toContainText(
    '--role=events --order=day-first --century=1800-1899 --title=Title --date=Signed --precision=date_precision',
  );
  await axeFindsNothing(page, '.mapping-dialog');
  await open(page).click();
  await expectDetails(page, 'late-accord', '5 June 1812');
  await expectDetails(page, 'early-accord', 'April 1889');
});

test('years below zero are those before Christ, until a person says that they are counted with a year 0', async ({
  page,
}) => {
  await openApp(page);
  await choose(page, { 'rome.csv': 'event,year\nCaesar is killed,-44\nActium,-31\nArmenia is taken,114\n' });
  await expectDetails(page, 'caesar-is-killed', '44 BCE');
  await page.getByRole('button', { name: 'Columns…' }).click();
  const years = dialog(page).getByRole('group', { name: 'Years below zero' });
  await expect(years.getByRole('radio', { name: '-1 is 1 BCE' })).toBeChecked();
  await years.getByText('-1 is 2 BCE').click();
  await expect(line(page)).toContainText('--below-zero=iso');
  await open(page).click();
  await expectDetails(page, 'caesar-is-killed', '45 BCE');
});

test('years that fall are read as before Christ, until a person says that cells are meant as they are written', async ({
  page,
}) => {
  await openApp(page);
  const years = [300, 250, 200, 150, 50, 20, 60, 90].map((year, i) => `Consulate ${i + 1},${year}`);
  await choose(page, { 'consulates.csv': `event,year\n${years.join('\n')}\n` });
  await expectDetails(page, 'consulate-1', '300 BCE');
  await page.getByRole('button', { name: 'Columns…' }).click();
  await expect(dialog(page).getByText('have no sign and no era')).toBeVisible();
  const cells = dialog(page).getByRole('group', { name: 'Cells', exact: true });
  await expect(cells.getByRole('radio', { name: 'Put right' })).toBeChecked();
  await cells.getByText('As they are written').click();
  await expect(line(page)).toContainText('--cells=written');
  await dialog(page).getByRole('button', { name: 'Read again with these' }).click();
  await expect(dialog(page).getByText('have no sign and no era')).toBeHidden();
  await expect(cells.getByRole('radio', { name: 'As they are written' })).toBeChecked();
  await open(page).click();
  await expect(async () => {
    await page.evaluate(() => window.entente?.select(['consulate-1']));
    await expect(regions(page).details).toContainText('300', { timeout: 500 });
    await expect(regions(page).details).not.toContainText('BCE', { timeout: 500 });
  }).toPass();
});

test('a column is corrected, and what splits its cells is said', async ({ page }) => {
  await openApp(page);
  await choose(page, { 'treaties.csv': TREATIES });
  await dialog(page).getByText('3 April 1848').click();
  await expect(dialog(page).getByRole('columnheader', { name: /^Seat/ })).toContainText('not recognised');
  await column(page, 'Seat').selectOption('Title or name');
  await expect(dialog(page).getByRole('columnheader', { name: /^Seat/ })).toContainText('as you said');
  // Only one column can be the title.
  await expect(column(page, 'Title')).toHaveValue('field');
  await column(page, 'Title').selectOption('Themes');
  await expect(dialog(page).getByText('Columns of names')).toBeVisible();
  await dialog(page).getByLabel('Their kind in “Parties”').fill('State');
  await dialog(page).getByLabel('Joined as in “Parties”').fill('signed by');
  await dialog(page).getByLabel('Split by in “Parties”').selectOption('Another sign…');
  await dialog(page).getByLabel('Sign that splits “Parties”').fill(', ');
  await expect(line(page)).toContainText(
    "--themes=Title --date=Signed --entities=Parties --split=', ' --of-kind=State --joined-by='signed by' --title=Seat",
  );
  await open(page).click();
  await expectDetails(page, 'trieste', 'Peace of the harbour');
  await expectDetails(page, 'trieste', /signed by/i);
  await expectDetails(page, 'austria', 'State');
});

test('a table whose columns are not recognised is shown first, and cancelling keeps the present history', async ({
  page,
}) => {
  await openApp(page);
  const before = (await sentence(page).textContent()) ?? '';
  const unknown = { 'sightings.csv': 'a,b,c\n1,2,3\n4,5,6\n' };
  await choose(page, unknown);
  await expect(dialog(page).getByRole('heading', { name: 'What the columns mean' })).toBeFocused();
  await expect(dialog(page)).toContainText('No column is the title, so each record is called by its row.');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByText('“sightings.csv” was not opened: you cancelled it.')).toBeVisible();
  await expect(sentence(page)).toHaveText(before);

  await choose(page, unknown);
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(sentence(page)).toHaveText(before);
});

test('relations need both ends, and two tables are two tabs', async ({ page }) => {
  await openApp(page);
  await choose(page, { 'treaties.csv': TREATIES, 'ties.csv': 'one,other\nAustria,Milan\nPrussia,Genoa\n' });
  await dialog(page).getByText('3 April 1848').click();
  await dialog(page)
    .getByRole('tab', { name: /^treaties\.csv/ })
    .focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog(page).getByRole('tab', { name: /^ties/ })).toBeFocused();
  await dialog(page).getByText('A relation', { exact: true }).filter({ visible: true }).click();
  await dialog(page)
    .getByRole('tab', { name: /^ties\.csv/ })
    .focus();
  await page.keyboard.press('ArrowLeft');
  await open(page).press('Enter');
  // It leads to the table in which something must be said.
  await expect(column(page, 'one')).toBeFocused();
  await expect(open(page)).toHaveAccessibleDescription(/^ties\.csv: Say first which column relations come from/);
  await column(page, 'one').selectOption('From');
  await column(page, 'other').selectOption('To');
  await open(page).click();
  await expectDetails(page, 'austria', 'Milan');
});

test('a text that is split by another delimiter or read in another encoding is shown again', async ({ page }) => {
  await openApp(page);
  const text = 'Titre,Date,Signe\nPaix de la for\xeat,1848-04-03,a|b\nTrait\xe9 postal,1850-07-07,c|d\n';
  await choose(page, { 'traites.csv': Buffer.from(text, 'latin1') });
  await expect(page.getByText('“traites.csv” was read as a table.')).toBeVisible();
  await settled(page);
  await page.getByRole('button', { name: 'Columns…' }).click();
  await expect(dialog(page).getByLabel('Encoding')).toContainText('Western, Windows-1252 (found)');
  await dialog(page).getByLabel('Encoding').selectOption('Western, Mac Roman');
  const again = dialog(page).getByRole('button', { name: 'Read again with these' });
  await again.click();
  await expect(dialog(page).getByRole('cell', { name: 'Paix de la forÍt' })).toBeVisible();
  await dialog(page).getByLabel('Encoding').selectOption('Find by content');
  await dialog(page).getByLabel('Cells end at').selectOption('Semicolon');
  await again.click();
  await expect(column(page, 'Titre,Date,Signe')).toBeVisible();
  await dialog(page).getByLabel('Cells end at').selectOption('Comma');
  await again.click();
  await expect(dialog(page).getByRole('cell', { name: 'Paix de la forêt' })).toBeVisible();
  await open(page).click();
  await expectDetails(page, 'paix-de-la-foret', '3 April 1848');
});

const WIDE = [
  ['Title', 'Signed', ...Array.from({ length: 38 }, (_, i) => `Remark ${i + 1} of the archive`)],
  ...Array.from({ length: 20 }, (_, row) => [
    `Treaty ${row + 1}`,
    '03/04/1848',
    ...Array.from({ length: 38 }, () => 'On witnesses and weather and roads. '.repeat(12)),
  ]),
]
  .map((cells) => cells.join(';'))
  .join('\n');

for (const size of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]) {
  test(`the dialog is sound for assistive technology and fits ${size.width} by ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await openApp(page);
    await choose(page, { 'wide.csv': WIDE });
    await expect(dialog(page)).toBeVisible();
    await axeFindsNothing(page, '.mapping-dialog');
    const box = await dialog(page).boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= size.width).toBe(true);
    expect((box?.y ?? -1) >= 0 && (box?.y ?? 0) + (box?.height ?? 0) <= size.height).toBe(true);
    await expect(open(page)).toBeInViewport();
    // The last of 40 columns is reached by scrolling the preview alone, and its header stays above the rows.
    const last = column(page, 'Remark 38 of the archive');
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    await dialog(page)
      .getByRole('region', { name: 'First rows of wide.csv' })
      .evaluate((preview) => {
        preview.scrollTop = preview.scrollHeight;
      });
    await expect(last).toBeInViewport();
    expect(await dialog(page).evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  });
}
