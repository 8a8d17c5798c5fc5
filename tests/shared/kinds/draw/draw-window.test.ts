import { expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { policyAt } from '../../../../shared/jurisdiction/policy-at.ts';
import { outsideWindow } from '../../../../shared/kinds/draw/draw-commitment-rules.ts';
import { addWorkingDays } from '../../../../shared/time/working-days.ts';
import { shanghai } from '../../../fixtures/books/desk-book.ts';

const drawnOn = '2026-12-29';
const policy = policyAt(wenzhou, drawnOn);
const { calendar } = wenzhou;
const days = policy.expertDraw.workingDaysAhead.value;
const bounds = addWorkingDays(calendar, drawnOn, days, 'limits');

test('before the year’s holidays are announced a draw keeps to the earlier possible day; a later check allows the later one', () => {
  if (bounds.kind !== 'provisional')
    throw new Error('the next year is announced; choose another day');
  const rule = (meetsOn: string, purpose: 'limits' | 'protects') =>
    outsideWindow(drawnOn, meetsOn, { at: shanghai(`${drawnOn}T09:00`), calendar, policy, purpose })
      ?.rule;

  expect(bounds.latest > bounds.earliest).toBe(true);
  expect(rule(bounds.earliest, 'limits')).toBeUndefined();
  expect(rule(bounds.latest, 'limits')).toBe('draw.too-far-ahead');
  expect(rule(bounds.latest, 'protects')).toBeUndefined();
});
