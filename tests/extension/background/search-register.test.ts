import { expect, test } from 'vitest';
import { withoutMarkup } from '../../../extension/background/listen-for-questions.ts';
import { searchRegister } from '../../../extension/background/search-register.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { initialsOf } from '../../fixtures/register/make-overlay.ts';
import {
  named,
  now,
  recordOf,
  registerOfRecords,
} from '../../fixtures/register/register-of-names.ts';

const names = ['示例青山检测有限公司', '示例白云环保有限公司', '示例青松咨询有限公司'];
const register = registerOfRecords(
  names.map((name, n) => recordOf(named(name), n)),
  initialsOf,
);
const search = (text: string) => searchRegister(text, register, now);
const codes = (text: string) =>
  search(text)
    .found.map(({ code }) => code)
    .toSorted();

test.each([
  ['a part of a name', '青山', [0]],
  ['initials of its pinyin', 'sl青', [0, 2]],
  ['a code', makeUscc(1), [1]],
  ['a name among other words', '中标人：示例白云环保有限公司，地址：示例路1号', [1]],
])('an agency is found by %s', (_, text, numbers) => {
  expect(codes(text)).toEqual(numbers.map((n) => makeUscc(n)).toSorted());
});

test.each(['', '  ', '没有的名称'])('nothing is found by %j', (text) => {
  expect(search(text).found).toEqual([]);
});

test('no more are found than a popup shows, and that there are more is said', () => {
  const many = Array.from({ length: 9 }, (_, n) => recordOf(named(`示例青${n}环保有限公司`), n));
  const { found, hasMore } = searchRegister('示例', registerOfRecords(many), now);

  expect([found.length, hasMore]).toEqual([8, true]);
});

test('once the register has expired, what is found has no standing', () => {
  const { found } = searchRegister('青山', register, '2036-01-01T00:00:00.000Z');

  expect(found.map(({ verdict }) => verdict.outcome)).toEqual(['stale']);
});

test('without a register nothing is found', () => {
  expect(searchRegister('青山', undefined, now).found).toEqual([]);
});

test('a name with marks of XML is text in the address bar', () => {
  expect(withoutMarkup(`<b>"A&B"</b>`)).toBe('＜b＞＂A＆B＂＜/b＞');
});
