import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeRecord } from '../model/editing/editRecords';
import { buildGraphIndex } from '../model/index/buildGraphIndex';
import { sampleDataset } from '../model/testing/sampleDataset';
import { applyEdit } from '../store/applyEdit';
import { openingState } from '../store/appState';
import { createAppStore } from '../store/createAppStore';
import { recordsSelected } from '../store/transitions';
import type { EditStore, KeptEdits } from './createEditStore';
import { keepEdits } from './keepEdits';

/** What ends the visits of a test. */
const ends: (() => void)[] = [];
/** The page: what is listened for there, and whether it is seen. */
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What a device keeps, without a device; `refusal` is why it refuses. */
function createDevice() {
  const edits = new Map<string, KeptEdits>();
  const device = { edits, refusal: null as unknown };
  const find = async (start: string) =>
    [...edits.values()].filter(({ key }) => key.startsWith(start)).sort((a, b) => b.savedAt - a.savedAt);
  const store: EditStore = {
    find,
    has: async (start) => (await find(start)).length > 0,
    newestBeside: async () => null,
    keep: async (each) => {
      if (device.refusal !== null) throw device.refusal;
      edits.set(each.key, each);
    },
    forget: async (key) => {
      if (device.refusal !== null) throw device.refusal;
      edits.delete(key);
    },
  };
  return { ...device, store, refuse: (reason: unknown) => Object.assign(device, { refusal: reason }) };
}

const opening = openingState({ start: 14_610, end: 15_706 });
const rename = (title: string) => changeRecord('event', 'summit', { title });

/** A visit to the sample history on that device. */
function visit(device = createDevice(), from: KeptEdits | null = null, dataset = sampleDataset) {
  const store = createAppStore(buildGraphIndex(dataset), opening);
  const keeper = keepEdits(store, device.store, from);
  ends.push(keeper.destroy);
  const texts = () => [...device.edits.values()].map(({ text }) => /"id":"summit","title":"([^"]*)"/.exec(text)?.[1]);
  return { device, store, keeper, texts, state: () => keeper.saving.getState() };
}

/** Until all that was waited for has been saved. */
const rest = () => vi.runAllTimersAsync();

test('an edit is saved after a short rest, once for several, and undone it is forgotten', async () => {
  const { store, texts, state } = visit();
  expect(state()).toEqual({ state: 'unedited' });
  applyEdit(store, rename('Lisbon'));
  applyEdit(store, rename('Porto'));
  expect([state(), texts()]).toEqual([{ state: 'waiting' }, []]);
  await rest();
  expect([state(), texts()]).toEqual([{ state: 'saved' }, ['Porto']]);
  store.undo();
  store.undo();
  await rest();
  expect([state(), texts()]).toEqual([{ state: 'unedited' }, []]);
});

test('where the device refuses, it is said why, and leaving asks; a later saving makes it good', async () => {
  const { device, store, texts, state } = visit();
  device.refuse(new DOMException('', 'QuotaExceededError'));
  applyEdit(store, rename('Lisbon'));
  await rest();
  expect(state()).toEqual({ state: 'failed', reason: 'this device has no room left' });
  expect(page.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
  device.refuse(null);
  applyEdit(store, rename('Porto'));
  await rest();
  expect([state(), texts()]).toEqual([{ state: 'saved' }, ['Porto']]);
  expect(page.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
});

test.each(['pagehide', 'visibilitychange'])('what waits is saved at once on %s', async (name) => {
  const { store, texts } = visit();
  page.visibilityState = 'hidden';
  applyEdit(store, rename('Lisbon'));
  page.dispatchEvent(new Event(name));
  await vi.advanceTimersByTimeAsync(0);
  page.visibilityState = 'visible';
  expect(texts()).toEqual(['Lisbon']);
});

test('a page that is still seen waits for the rest', async () => {
  const { store, texts } = visit();
  applyEdit(store, rename('Lisbon'));
  page.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(0);
  expect(texts()).toEqual([]);
});

test('another visit is offered what was left, and not what it keeps itself', async () => {
  const first = visit();
  applyEdit(first.store, rename('Lisbon'));
  await rest();
  const second = visit(first.device);
  applyEdit(second.store, rename('Porto'));
  await rest();
  expect(second.texts()).toEqual(['Lisbon', 'Porto']);
  const third = visit(first.device);
  const offers = await third.keeper.offers();
  expect(offers).toHaveLength(2);
  expect(offers.map((offer) => third.keeper.isOfAnother(offer))).toEqual([false, false]);
});

test('what is taken up goes on under a key of its own, which takes the place of the former', async () => {
  const first = visit();
  applyEdit(first.store, rename('Lisbon'));
  await rest();
  const { store, keeper, texts, device } = visit(first.device);
  const [offer] = await keeper.offers();
  if (offer === undefined) throw new Error('nothing was offered');
  keeper.takenUp(offer);
  applyEdit(store, rename('Lisbon'));
  applyEdit(store, rename('Porto'));
  await rest();
  expect(texts()).toEqual(['Porto']);
  expect(device.edits.has(offer.key)).toBe(false);
});

test('what is given up is not offered again, unless it is brought back', async () => {
  const first = visit();
  applyEdit(first.store, rename('Lisbon'));
  await rest();
  const { keeper } = visit(first.device);
  const [offer] = await keeper.offers();
  if (offer === undefined) throw new Error('nothing was offered');
  keeper.discard(offer);
  keeper.restore(offer);
  expect(await visit(first.device).keeper.offers()).toEqual([offer]);
  keeper.discard(offer);
  expect(await visit(first.device).keeper.offers()).toEqual([]);
  await rest();
  expect(first.device.edits.size).toBe(0);
});

test('edits of another version of the history are offered behind those of this one, as such', async () => {
  const other = visit(createDevice(), null, { ...sampleDataset, title: 'As it was' });
  vi.setSystemTime(Date.now() + 60_000);
  applyEdit(other.store, rename('Lisbon'));
  await rest();
  const own = visit(other.device);
  vi.setSystemTime(Date.now() - 60_000);
  applyEdit(own.store, rename('Porto'));
  await rest();
  const { keeper } = visit(other.device);
  expect((await keeper.offers()).map((offer) => keeper.isOfAnother(offer))).toEqual([false, true]);
});

test('of each version the newest ten are kept, and older ones forgotten', async () => {
  const device = createDevice();
  for (let at = 0; at < 12; at++) {
    vi.setSystemTime(1_700_000_000_000 + at * 1000);
    const { store, keeper } = visit(device);
    applyEdit(store, rename(`Meeting ${at}`));
    await rest();
    keeper.destroy();
  }
  const { keeper, texts } = visit(device);
  expect(await keeper.offers()).toHaveLength(10);
  await rest();
  expect(texts().sort()).toEqual(Array.from({ length: 10 }, (_, at) => `Meeting ${at + 2}`).sort());
});

test('what was saved as a file is filed until the next edit, also where the device refuses', async () => {
  const { device, store, keeper, state } = visit();
  device.refuse(new Error('no'));
  applyEdit(store, rename('Lisbon'));
  keeper.filed();
  await rest();
  expect(state()).toEqual({ state: 'filed' });
  applyEdit(store, rename('Porto'));
  await rest();
  expect(state()).toEqual({ state: 'failed', reason: 'the browser does not let this page keep anything' });
});

test('after its end nothing more is kept but what was waiting', async () => {
  const { store, keeper, texts } = visit();
  applyEdit(store, rename('Lisbon'));
  keeper.destroy();
  applyEdit(store, rename('Porto'));
  page.dispatchEvent(new Event('pagehide'));
  await rest();
  expect(texts()).toEqual(['Lisbon']);
});

test('a visit that was opened with what was left goes on from it, and is not offered it', async () => {
  const first = visit();
  applyEdit(first.store, rename('Lisbon'));
  await rest();
  const [from] = first.device.edits.values();
  const { store, keeper, texts } = visit(first.device, from);
  expect(await keeper.offers()).toEqual([]);
  expect(texts()).toEqual(['Lisbon']);
  applyEdit(store, rename('Porto'));
  await rest();
  expect(texts()).toEqual(['Porto']);
});

test('what is taken up keeps its time, and what was edited before it stays; undone, each has its own', async () => {
  const first = visit();
  applyEdit(first.store, rename('Lisbon'));
  await rest();
  const [offer] = first.device.edits.values();
  if (offer === undefined) throw new Error('nothing was kept');
  const { store, keeper, texts, device } = visit(first.device);
  vi.setSystemTime(offer.savedAt + 60_000);
  applyEdit(store, rename('Porto'));
  await rest();
  keeper.takenUp(offer);
  applyEdit(store, rename('Lisbon'));
  await rest();
  expect(texts()).toEqual(['Porto', 'Lisbon']);
  expect([...device.edits.values()].map(({ savedAt }) => savedAt - offer.savedAt)).toEqual([60_000, 0]);
  store.undo();
  applyEdit(store, rename('Faro'));
  await rest();
  expect(texts()).toEqual(['Faro', 'Lisbon']);
});

test('what is only selected is not saved again, and what is edited while a saving runs still waits', async () => {
  const { device, store, state } = visit();
  applyEdit(store, rename('Lisbon'));
  await rest();
  store.dispatch(recordsSelected(['kroes']));
  expect(state()).toEqual({ state: 'saved' });
  const { keep } = device.store;
  let goOn: () => void = () => {};
  vi.spyOn(device.store, 'keep').mockImplementationOnce(async (each) => {
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await keep(each);
  });
  applyEdit(store, rename('Porto'));
  await rest();
  applyEdit(store, rename('Faro'));
  goOn();
  await vi.advanceTimersByTimeAsync(0);
  expect(state()).toEqual({ state: 'waiting' });
  await rest();
  expect(state()).toEqual({ state: 'saved' });
});
