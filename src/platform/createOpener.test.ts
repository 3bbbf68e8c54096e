import { expect, test } from 'vitest';
import type { ChosenFile } from '../formats/historyMessages';
import type { Opening } from '../formats/opening';
import { success } from '../model/result';
import { sampleDataset } from '../model/testing/sampleDataset';
import { createOpener } from './createOpener';

const textFile = (name: string, text: string): ChosenFile => ({ name, content: new Blob([text]) });
const VOYAGES = textFile('voyages.csv', 'title,start\nDeparture,1820-05-01\nReturn,1821-06-02\n');
const OWN = textFile('own.json', JSON.stringify(sampleDataset));
/** Which of the numbers is the day, nothing in it tells. */
const DOUBTFUL = textFile('doubtful.csv', 'title,start\nDeparture,01/05/1820\nReturn,02/06/1821\n');

/** An opener without workers, and what it has shown. */
function opened() {
  const shown: (Opening | null)[] = [];
  const faults: unknown[] = [];
  const opener = createOpener({
    onChanged: (opening) => shown.push(opening),
    onReading: async () => null,
    onFault: (error) => faults.push(error),
  });
  /** Resolves with the question that is asked next. */
  const question = async () => {
    for (;;) {
      const last = shown.at(-1);
      if (last?.type === 'tables') return last;
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return { opener, shown, faults, question };
}

test('a file is read, and what was shown meanwhile is taken away', async () => {
  const { opener, shown } = opened();
  const read = await opener.open('voyages', async () => success([VOYAGES]));
  expect(read?.ok && read.value.data.counts.event).toBe(2);
  expect(read?.ok && read.value.files).toEqual([VOYAGES]);
  expect(shown.at(-1)).toBeNull();
});

test('what fails by a fault of ours ends as a failure in words, and is reported', async () => {
  const { opener, shown, faults } = opened();
  const error = new Error('Failed to fetch a part');
  const read = await opener.open('voyages', async () => {
    throw error;
  });
  expect(read).toMatchObject({ ok: false, failure: { message: 'The opening broke off: Failed to fetch a part' } });
  expect(faults).toEqual([error]);
  expect(shown.at(-1)).toBeNull();
});

test.each([VOYAGES, OWN])('what is cancelled is not shown, even where it is read to its end: $name', async (file) => {
  const { opener, shown } = opened();
  const read = await opener.open('voyages', async (_, tell) => {
    tell({ step: 'Fetching', done: 0.5 });
    const last = shown.at(-1);
    if (last?.type === 'reading') last.onCancelled();
    return success([file]);
  });
  expect(read).toBeNull();
});

test('what is opened later takes the place of what is under way', async () => {
  const { opener } = opened();
  const [first, second] = await Promise.all([
    opener.open('first', async () => success([OWN])),
    opener.open('second', async () => success([VOYAGES])),
  ]);
  expect(first).toBeNull();
  expect(second?.ok).toBe(true);
});

test('a question is asked, and its answer read by; cancelled, nothing is opened', async () => {
  const { opener, question } = opened();
  const answered = opener.open('doubtful', async () => success([DOUBTFUL]));
  const { tables, onMapped } = await question();
  onMapped(
    tables.map(({ name, columns, mapping }) => ({ name, columns, mapping: { ...mapping, order: 'day-first' } })),
  );
  expect((await answered)?.ok).toBe(true);

  const cancelled = opener.open('doubtful', async () => success([DOUBTFUL]));
  (await question()).onCancelled();
  expect(await cancelled).toBeNull();
});

test('cancelling a question that another opening has taken the place of leaves that one alone', async () => {
  const { opener, question } = opened();
  const first = opener.open('first', async () => success([DOUBTFUL]));
  const { onCancelled } = await question();
  const second = opener.open('second', async () => success([VOYAGES]));
  onCancelled();
  expect(await first).toBeNull();
  expect((await second)?.ok).toBe(true);
});
