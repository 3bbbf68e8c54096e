import { expect, test } from 'vitest';
import { toScreen } from './camera';
import { fromSceneCamera, toSceneCamera } from './sceneCamera';

const SMALL = { width: 400, height: 300 };
const LARGE = { width: 1200, height: 500 };

test('what a panel has in its middle is in the middle of another panel, as much larger as that is', () => {
  const scene = toSceneCamera({ k: 2, x: -50, y: 30 }, SMALL, 0.8);
  const again = fromSceneCamera(scene, LARGE, 1.25);
  expect(again.k).toBeCloseTo(2 * (500 / 600 / 0.4));
  const { x, y } = toScreen(again, { x: scene.x * 1.25, y: scene.y / 1.25 });
  expect([x, y].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([600, 250]);
});

test('there and back is the same camera', () => {
  const camera = { k: 1.5, x: 12, y: -7 };
  const back = fromSceneCamera(toSceneCamera(camera, SMALL, 0.7), SMALL, 0.7);
  expect(back.x).toBeCloseTo(camera.x);
  expect(back.y).toBeCloseTo(camera.y);
});
