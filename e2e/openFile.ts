/** Owns how a journey opens a file of its own: through the button, as a person does. */
import type { Page } from '@playwright/test';
import { settled } from './journey';

/** Opens the text of a data set in the place of the one that is shown, and waits until it is drawn. */
export async function openFile(page: Page, text: string, title: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await (await chooser).setFiles({ name: 'history.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByText(title, { exact: true }).first().waitFor();
  await settled(page);
}
