import { expect, test } from 'vitest';
import { answerPassages } from '../../../shared/vetting/answer-passages.ts';
import { vetGround } from '../../../shared/vetting/vet-ground.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

const river = '示例瓯江环境检测有限公司';
const ground = vetGround([registerOf(named(river), named('示例楠溪环境检测有限公司'))], now);
const page = (number: number, text: string) => ({ place: { kind: 'page', number } as const, text });

test('an agency is told once for each page that names it', () => {
  const passages = [page(1, `中标人：${river}`), page(1, river), page(2, `${river}。`)];

  const rows = answerPassages(passages, ground, undefined);

  expect(rows).toMatchObject([
    { place: { number: 1 }, name: river, answer: { kind: 'found' } },
    { place: { number: 2 }, name: river, answer: { kind: 'found' } },
  ]);
});

test('a name over the end of a line is found, and a person has to look', () => {
  const rows = answerPassages([page(1, '示例瓯江环境\n检测有限公司')], ground, undefined);

  expect(rows).toMatchObject([
    { answer: { kind: 'unclear', matches: [{ code: makeUscc(0), doubt: 'line-end' }] } },
  ]);
});

test('a name that reads like an agency’s and isn’t registered has a row without a record', () => {
  const rows = answerPassages([page(3, '候选人：示例飞云环境检测有限公司')], ground, undefined);

  expect(rows).toMatchObject([
    { place: { number: 3 }, name: '示例飞云环境检测有限公司', answer: { kind: 'no-record' } },
  ]);
});

test('without a register each page is not checked', () => {
  const rows = answerPassages(
    [page(1, river), page(2, '')],
    vetGround([undefined], now),
    undefined,
  );

  expect(rows.map(({ answer }) => answer)).toEqual([
    { kind: 'not-checked', because: 'no-register' },
    { kind: 'not-checked', because: 'no-register' },
  ]);
});
