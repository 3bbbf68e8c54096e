/** Owns how a journey drops a table on a page, or on a frame in it, and pastes it there, where nothing may be opened. */
import { expect, type Locator } from '@playwright/test';

const TABLE = 'title\tdate\nArmistice\t1918-11-11\nTreaty\t1919-06-28\n';

/**
 * Drops the table as a file and pastes it as a text: neither is read, which would begin at once, and the browser is kept from
 * showing the file in the place of the page.
 */
export async function dropAndPaste(body: Locator): Promise<void> {
  const seen = await body.evaluate(async (element, text) => {
    let reads = 0;
    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = function arrayBuffer() {
      reads += 1;
      return read.call(this);
    };
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'dropped.tsv'));
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    element.dispatchEvent(drop);
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    await frame();
    await frame();
    Blob.prototype.arrayBuffer = read;
    return { isKept: drop.defaultPrevented, reads };
  }, TABLE);
  expect(seen).toEqual({ isKept: true, reads: 0 });
}
