/** Owns `npm run pictures`: builds the app, opens it, and takes the pictures of the README into docs/pictures. */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview, runnerImport } from 'vite';
import { browserArguments, ensureBrowser } from './findBrowser.mjs';
import { run } from './run.mjs';

const DESK = { width: 1440, height: 900 };
const TREATIES = `Date,Treaty,Parties,Seat
03/04/1848,Treaty of the two rivers,Northland; Westmark,Rivermouth
07/09/1851,Convention on lighthouses,Northland; Isles,Cape Light
some day,Secret protocol,Westmark; Isles,
11/12/1856,Peace of the forest,Northland; Westmark; Isles,Oakham
`;
const openTreaties = async (page) => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const buffer = Buffer.from(TREATIES);
  await (await chooser).setFiles([{ name: 'treaties.csv', mimeType: 'text/csv', buffer }]);
  await page.getByRole('dialog').getByText('3 April 1848').waitFor();
};
const mapTreaties = async (page) => {
  await openTreaties(page);
  await page.getByRole('dialog').getByText('3 April 1848').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('button', { name: 'Show problems' }).click();
  await page.getByRole('region', { name: 'Problems' }).getByText('Undated').first().waitFor();
  await page.evaluate(() => window.entente.whenIdle());
};
const editDate = async (page) => {
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('region', { name: 'Details' }).getByLabel('Date', { exact: true }).fill('20 Nov 2010');
};

const PICTURES = [
  { name: 'explore', size: DESK, address: '#v=1&select=working-group' },
  { name: 'theme', size: DESK, address: '#v=1&theme=child-protection&mode=dim&select=global-alliance' },
  { name: 'connection', size: DESK, address: '#v=1&select=neelie-kroes.ec3&connect=1' },
  { name: 'as-of', size: DESK, address: '#v=1&asof=2012-10-15&select=cyber-atlantic-2011' },
  { name: 'compare', size: DESK, address: '#v=1&compare=2011-01-01.2012-01-01.2014-01-01.2015-01-01' },
  { name: 'along-time', size: DESK, address: '#v=1&view=along-time&select=working-group' },
  { name: 'undertakings', size: DESK, address: '#v=1&view=undertakings' },
  { name: 'window', size: DESK, address: '#v=1&from=2011-01-01&to=2012-01-01&when=certainly.starts' },
  { name: 'dates', size: DESK, address: '', opens: 'How dates are drawn' },
  { name: 'table', size: DESK, address: '#v=1&view=table&sheet=undertakings&select=jha-ministerial-godollo-2011' },
  { name: 'mapping', size: DESK, address: '', act: openTreaties },
  { name: 'problems', size: DESK, address: '', act: mapTreaties },
  { name: 'edit', size: DESK, address: '#v=1&select=summit-lisbon-2010', act: editDate },
  { name: 'projector', size: { width: 1024, height: 768 }, address: '#v=1&select=summit-brussels-2014' },
  { name: 'phone', size: { width: 390, height: 844 }, address: '#v=1&select=working-group' },
  { name: 'present', size: DESK, address: '#v=1&scene=6' },
  { name: 'large', size: DESK, address: '?data=large.json' },
  { name: 'dark', size: DESK, address: '#v=1&select=cyber-dialogue', colorScheme: 'dark' },
];

const executablePath = await ensureBrowser();
run('npm', ['run', '--silent', 'build']);
const server = await preview({ preview: { host: '127.0.0.1', port: 4191 }, logLevel: 'warn' });
const browser = await chromium.launch({ executablePath, args: browserArguments });
mkdirSync('docs/pictures', { recursive: true });
const generator = await runnerImport('./src/model/testing/generateHistory.ts', {
  configFile: false,
  logLevel: 'error',
});
const large = () => [...generator.module.generateHistoryText({ events: 10_000, seed: 1 })].join('');
for (const { name, size, address, opens, act, colorScheme = 'light' } of PICTURES) {
  const page = await browser.newPage({ viewport: size, colorScheme, reducedMotion: 'reduce' });
  await page.route('**/large.json', (route) => route.fulfill({ contentType: 'application/json', body: large() }));
  await page.goto(`${server.resolvedUrls?.local[0]}${address}`);
  await page.waitForFunction(() => window.entente !== undefined);
  await page.evaluate(() => Promise.all([window.entente.whenIdle(), document.fonts.ready]));
  if (opens !== undefined) await page.getByRole('button', { name: opens }).click();
  await act?.(page);
  // What was opened may be on its way still.
  await page.evaluate(() => window.entente.whenIdle());
  await page.screenshot({ path: `docs/pictures/${name}.png` });
  await page.close();
  console.log(`docs/pictures/${name}.png`);
}
await browser.close();
await server.close();
