import { expect, test } from 'vitest';
import type { ViewReport } from '../store/viewReport';
import { createViewRegister } from './createViewRegister';

const viewOf = (view: ViewReport['view'], x: number | null): ViewReport => ({
  view,
  pointOf: (id) => (x === null || id !== 'summit' ? null : { x, y: 0 }),
  isIdle: () => true,
});

test('a record that several views show is pointed to in the graph first, then in the table, then on the timeline', () => {
  const { register, pointOf } = createViewRegister();
  expect(pointOf('summit')).toBeNull();
  register(viewOf('timeline', 3));
  const leave = register(viewOf('graph', 1));
  register(viewOf('table', 2));
  expect(pointOf('summit')).toEqual({ x: 1, y: 0 });
  expect(pointOf('meeting')).toBeNull();
  leave();
  expect(pointOf('summit')).toEqual({ x: 2, y: 0 });
});

test('a view that does not show the record is passed over', () => {
  const { register, pointOf } = createViewRegister();
  register(viewOf('graph', null));
  register(viewOf('timeline', 3));
  expect(pointOf('summit')).toEqual({ x: 3, y: 0 });
});
