import { expect, test } from 'vitest';
import { answerAsked } from '../../../shared/vetting/answer-asked.ts';
import { vetGround } from '../../../shared/vetting/vet-ground.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

const river = '示例楠溪环境检测有限公司';
const hill = '示例雁荡环境检测有限公司';
const ours = registerOf(named(river));
const theirs = registerOf(named(hill), named('示例别家环境检测有限公司'), named(river));
const row = { place: { kind: 'row', row: 1 }, code: '', lot: '' } as const;
const tooLate = '2026-12-24T04:00:00.000Z';

const codesFor = (name: string, held: Parameters<typeof vetGround>[0], at = now) => {
  const { answer } = answerAsked({ ...row, name }, vetGround(held, at));
  return 'matches' in answer ? answer.matches.map(({ code }) => code) : answer.kind;
};

test('a name that only another city knows is found there', () => {
  expect(codesFor(hill, [ours])).toBe('no-record');
  expect(codesFor(hill, [ours, theirs])).toEqual([makeUscc(0)]);
});

test('a name that is one agency here and another there is answered by both', () => {
  expect(codesFor(river, [ours, theirs])).toEqual([makeUscc(0), makeUscc(2)]);
});

test('a register that isn’t there silences no other, and without any nothing is checked', () => {
  expect(codesFor(river, [undefined, ours])).toEqual([makeUscc(0)]);
  expect(codesFor(river, [undefined, undefined])).toBe('not-checked');
  expect(codesFor(river, [ours, theirs], tooLate)).toBe('not-checked');
});
