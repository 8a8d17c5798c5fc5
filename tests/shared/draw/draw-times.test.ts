import { describe, expect, test } from 'vitest';
import type { DrawRecord } from '../../../shared/kinds/draw/draw-record.ts';
import { recordOf, request } from '../../fixtures/draw/sample-draw.ts';
import { rulesOf } from './altered-draws.ts';

describe('domain § 9.11: draws at the wrong time', () => {
  test.each<[string, Partial<DrawRecord>, string]>([
    [
      'committed when the round was known',
      { committedAt: '2023-08-23T16:00:00.000Z' },
      'draw.round-too-soon',
    ],
    [
      'committed nine minutes before the round',
      { committedAt: '2023-08-23T15:50:24.000Z' },
      'draw.round-too-soon',
    ],
    ['held before the round', { heldAt: '2023-08-23T15:59:23.000Z' }, 'draw.before-round'],
    [
      'held before the commitment',
      { heldAt: '2023-08-22T01:00:00.000Z' },
      'draw.held-before-commitment',
    ],
    [
      'recorded after the meeting',
      { heldAt: '2023-08-25T16:00:00.000Z' },
      'draw.held-after-meeting',
    ],
  ])('domain § 9.11: a draw at the wrong time is found: %s', (_name, times, rule) => {
    expect(rulesOf({ ...recordOf(), ...times })).toContain(rule);
  });

  test.each([
    ['three working days ahead of the meeting', '2023-08-28', ['draw.too-far-ahead']],
    ['after the meeting', '2023-08-22', ['draw.after-meeting', 'draw.held-after-meeting']],
    ['on the day itself', '2023-08-24', []],
  ])('domain § 9.11: a draw is found that was drawn %s', (_name, meetsOn, rules) => {
    expect(rulesOf(recordOf({ ...request, meetsOn }))).toEqual(rules);
  });
});
