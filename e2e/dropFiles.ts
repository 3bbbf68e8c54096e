/** Owns how a journey drops a table on a page, or on a frame in it, and pastes it there, where nothing may be opened. */
import type { Locator } from '@playwright/test';

const TABLE = 'title\tdate\nArmistice\t1918-11-11\nTreaty\t1919-06-28\n';

/** What neither a drop nor a paste has set off; the browser does not show the file in the place of the page either. */
export const REFUSED = { isKept: true, reads: 0 };

/**
 * Drops the table as a file and pastes it as a text. Tells whether the browser is kept from showing the file, and how often
 * one of them was begun to be read, which is at once or never.
 */
export const dropAndPaste = (body: Locator) =>
  body.evaluate(async (element, text) => {
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
