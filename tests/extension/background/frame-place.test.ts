import { expect, test } from 'vitest';
import { placesOf, type ReportedPlace } from '../../../extension/background/frame-place.ts';

const at = (
  frame: number,
  path: readonly number[],
  closed: readonly number[] = [],
): ReportedPlace => ({
  frame,
  document: `D${frame}`,
  path,
  closed,
});

test('a frame knows the frames around it, the nearest first', () => {
  const places = placesOf([at(0, []), at(8, [1]), at(5, [1, 0]), at(6, [0])]);

  expect(places.get('D0')).toEqual({ ancestors: [] });
  expect(places.get('D5')).toEqual({ ancestors: [8, 0] });
  expect(places.get('D6')).toEqual({ ancestors: [0] });
});

test('a frame that may not be read is passed over: its frames still have those around it', () => {
  const places = placesOf([at(0, []), at(5, [1, 0])]);

  expect(places.get('D5')).toEqual({ ancestors: [0] });
});

test('of two frames that can’t be told apart neither is around another', () => {
  const places = placesOf([at(0, []), at(3, [2]), at(4, [2]), at(5, [2, 0])]);

  expect(places.get('D5')).toEqual({ ancestors: [0] });
});

test('a frame is counted by the page right around it, where that is closed out of it', () => {
  const places = placesOf([at(0, [], [1]), at(3, [1], [0]), at(4, [1, 0]), at(5, [0])]);

  expect(places.get('D3')?.countedBy).toBe(0);
  expect(places.get('D4')?.countedBy).toBe(3);
  expect(places.get('D5')).not.toHaveProperty('countedBy');
});

test('a frame inside one that isn’t read is not counted', () => {
  const places = placesOf([at(0, [], [0, 4]), at(3, [4, 0])]);

  expect(places.get('D3')).toEqual({ ancestors: [0] });
});
