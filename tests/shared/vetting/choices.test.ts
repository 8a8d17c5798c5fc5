import { expect, test } from 'vitest';
import { choiceKey, withChoice } from '../../../shared/vetting/choices.ts';
import { readChoices } from '../../../shared/vetting/read-choices.ts';
import type { VetRow } from '../../../shared/vetting/vet-row.ts';

const match = (code: string) =>
  ({ code, name: code, written: code, kind: 'agency', doubt: 'shared-name' }) as const;
const row: VetRow = {
  number: 1,
  place: { kind: 'row', row: 2 },
  name: '示例 环境有限公司',
  code: '',
  lot: '',
  answer: { kind: 'unclear', matches: [match('A'), match('B')] },
  notes: [],
};
const chosen = (meant: string) => ({
  [choiceKey(row)]: { meant, among: ['A', 'B'], on: '2026-11-24' },
});

test('what was chosen once is chosen for the same words written otherwise', () => {
  const again = withChoice({ ...row, name: '示例环境有限公司' }, chosen('B'));

  expect(again.answer).toMatchObject({ kind: 'found', matches: [{ code: 'B' }] });
  expect(again.answer).not.toHaveProperty('matches.0.doubt');
  expect(again.chosenOn).toBe('2026-11-24');
});

test('names that are only written alike are asked about each by itself', () => {
  const other = { ...row, name: '示例環境有限公司' };

  expect(withChoice(other, chosen('B'))).toEqual(other);
});

test('none of them is no record', () => {
  expect(withChoice(row, chosen('none')).answer).toEqual({ kind: 'no-record' });
});

test('a choice among others is asked again', () => {
  const three = {
    ...row,
    answer: { kind: 'unclear', matches: [match('A'), match('B'), match('C')] },
  } as const;

  expect(withChoice(three, chosen('B'))).toEqual(three);
});

test('what is no choice any more is forgotten', () => {
  const kept = { ...chosen('A'), x: { meant: 1 }, y: null };

  expect(readChoices(kept)).toEqual(chosen('A'));
  expect([readChoices(null), readChoices('a'), readChoices([])]).toEqual([{}, {}, {}]);
});
