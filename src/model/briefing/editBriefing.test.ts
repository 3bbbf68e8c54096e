import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Briefing } from '../dataset/schema';
import {
  addScene,
  briefingsWith,
  changeScene,
  duplicateScene,
  EMPTY_BRIEFING,
  moveScene,
  removeScene,
} from './editBriefing';

const scene = (title: string) => ({ title, caption: '', view: '' });
const briefing = ['a', 'b', 'c'].reduce((sum, title) => addScene(sum, scene(title)), EMPTY_BRIEFING);
const titles = ({ scenes }: Briefing) => scenes.map(({ title }) => title).join('');

test('scenes are added at the end or after another, each with an id of its own', () => {
  expect(titles(addScene(briefing, scene('d')))).toBe('abcd');
  expect(titles(addScene(briefing, scene('d'), 0))).toBe('adbc');
  expect(titles(addScene(briefing, scene('d'), -1))).toBe('dabc');
  expect(titles(duplicateScene(briefing, 'scene-2'))).toBe('abbc');
});

test('moving counts places without the scene that is moved', () => {
  expect(titles(moveScene(briefing, 'scene-1', 2))).toBe('bca');
  expect(titles(moveScene(briefing, 'scene-3', 0))).toBe('cab');
  expect(titles(moveScene(briefing, 'scene-3', 9))).toBe('abc');
});

test('what names no scene changes nothing', () => {
  expect(changeScene(briefing, 'x', { title: 'd' })).toBe(briefing);
  expect(moveScene(briefing, 'x', 0)).toBe(briefing);
  expect(removeScene(briefing, 'x')).toBe(briefing);
  expect(duplicateScene(briefing, 'x')).toBe(briefing);
});

test('whatever is done, ids stay apart', () => {
  const step = fc.tuple(fc.nat(3), fc.nat(5));
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let edited = briefing;
      for (const [what, place] of steps) {
        const id = edited.scenes[place]?.id ?? '';
        if (what === 0) edited = addScene(edited, scene('n'), place - 1);
        else if (what === 1) edited = duplicateScene(edited, id);
        else if (what === 2) edited = removeScene(edited, id);
        else edited = moveScene(edited, id, place + 1);
      }
      expect(new Set(edited.scenes.map(({ id }) => id)).size).toBe(edited.scenes.length);
    }),
  );
});

test('the briefing of the moment takes the place of the first one, and one without a scene is none', () => {
  const other = { ...EMPTY_BRIEFING, id: 'other' };
  expect(briefingsWith([EMPTY_BRIEFING, other], briefing)).toEqual([briefing, other]);
  expect(briefingsWith(undefined, briefing)).toEqual([briefing]);
  expect(briefingsWith(undefined, EMPTY_BRIEFING)).toEqual([]);
});
