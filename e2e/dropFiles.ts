/** Owns how a journey drops a table on a page, or on a frame in it, and pastes it there, where nothing may be opened. */
import { expect, type Locator } from '@playwright/test';

const TABLE = 'title\tdate\nArmistice\t1918-11-11\nTreaty\t1919-06-28\n';
/** Milliseconds, by the end of which a table of two rows would long have been shown. */
const LONG_ENOUGH = 1500;

/** Drops the table as a file and pastes it as a text; the browser is kept from showing the file in the place of the page. */
export async function dropAndPaste(body: Locator): Promise<void> {
  const isKept = await body.evaluate((element, text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'dropped.tsv'));
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    element.dispatchEvent(drop);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    return drop.defaultPrevented;
  }, TABLE);
  expect(isKept).toBe(true);
  await body.page().waitForTimeout(LONG_ENOUGH);
}
