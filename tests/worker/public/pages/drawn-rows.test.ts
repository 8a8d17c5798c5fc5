import { expect, test } from 'vitest';
import type { PublicReason, PublicRecord } from '../../../../shared/disclosure/record.ts';
import { addSeconds } from '../../../../shared/time/shanghai.ts';
import { drawnRows } from '../../../../worker/public/pages/agency/drawn-rows.ts';
import { publishedAt } from '../../../fixtures/public/open-public.ts';
import { listed } from '../../../fixtures/public/published-records.ts';

const soon = addSeconds(publishedAt, 86_400);
const later = addSeconds(publishedAt, 2 * 86_400);
const reason = listed.reasons[0] as PublicReason;
const [{ grade }] = listed.timeline;
const rectifying: PublicRecord = {
  ...listed,
  reasons: [
    { ...reason, level: 'rectifying', from: publishedAt, until: soon },
    { ...reason, level: 'supervised', from: publishedAt, until: later },
  ],
  timeline: [
    { from: publishedAt, until: soon, level: 'rectifying', reasons: [0, 1], grade },
    { from: soon, until: later, level: 'supervised', reasons: [1], grade },
    { from: later, level: 'normal', reasons: [], grade },
  ],
};

test('a level that a decision’s bar shows already has no second bar when it becomes the gravest', () => {
  const words = drawnRows(rectifying, publishedAt, 'zh').map(({ word }) => word);

  expect(words.filter((word) => word === '重点监管')).toHaveLength(1);
  expect(words).toContain('限期整改');
  expect(words.at(-1)).toBe('暂未评级');
});
