/** Owns how a journey opens files of its own: through the button, as a person does. */
import type { Page } from '@playwright/test';
import { settled } from './journey';

interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file as a person has it. */
export const fileOf = (name: string, content: string | Buffer): UploadedFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content as string),
});

/** Chooses files. */
export async function chooseFiles(page: Page, files: readonly (UploadedFile | string)[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await (await chooser).setFiles(files as UploadedFile[]);
}

/** Opens the text of a data set in the place of the one that is shown, and waits until it is drawn. */
export async function openFile(page: Page, text: string, title: string): Promise<void> {
  await chooseFiles(page, [fileOf('history.json', text)]);
  await page.getByText(title, { exact: true }).first().waitFor();
  await settled(page);
}
