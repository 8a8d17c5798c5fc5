import { expect, test } from 'vitest';
import { badgeMarks } from '../../../extension/background/badge-marks.ts';
import { judgeBadges } from '../../../extension/background/judge-badges.ts';
import { makeAgencyRecord } from '../../fixtures/records/agency-record.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { registerOfRecords } from '../../fixtures/register/register-of-names.ts';

const now = '2026-11-24T04:00:00.000Z';
const own = ['https://register.example', 'https://mirror.example'];
const code = makeUscc(1);
const register = registerOfRecords([
  makeAgencyRecord(1, { name: '示例青山环境检测有限公司', level: 'blacklisted' }),
]);
const held = [{ jurisdiction: '330300', register }];
const judgeElement = (text: string, of = code, at = now) =>
  judgeBadges({ elements: [{ code: of, text }], pictures: [] }, held, own, at);
const judgePicture = (src: string, link = '') =>
  judgeBadges({ elements: [], pictures: [{ src, written: src, link }] }, held, own, now);

test.each(['信用 A', '环保信用 信用 A', 'Grade A', '正常\n信用 A ', '未登记'])(
  'a badge that says “%s” of who is blacklisted disagrees',
  (text) => {
    expect(judgeElement(text)).toMatchObject([
      { kind: 'disagrees', code, registers: ['blacklisted'] },
    ]);
  },
);

test.each([
  ['says the same', '环保信用 黑名单', code],
  ['says so in English', 'Blacklisted', code],
  ['says no word of a mark', '查询信用', code],
  ['is still empty', '', code],
  ['says that nothing is known', '暂无法查询', code],
  ['has a code that is none', '信用 A', '"]{}'],
])('of a badge that %s nothing is said', (_, text, of) => {
  expect(judgeElement(text, of)).toEqual([]);
});

test('a register past its expiry accuses no badge', () => {
  expect(judgeElement('信用 A', code, '2027-01-24T04:00:00.000Z')).toEqual([]);
});

test('a badge is right that says what one of two registers does', () => {
  const clean = registerOfRecords([makeAgencyRecord(1, { name: '示例青山环境检测有限公司' })]);
  const both = [...held, { jurisdiction: '330100', register: clean }];
  const shown = { elements: [{ code, text: '信用 A' }], pictures: [] };

  expect(judgeBadges(shown, both, own, now)).toEqual([]);
});

test.each([
  ['from the register', `https://register.example/v1/agencies/${code}/badge.svg?lang=en`, ''],
  ['from its mirror', `https://mirror.example/v1/agencies/${code}/badge.svg`, ''],
  ['that is no badge', 'https://portal.example/logo.png', 'https://portal.example/'],
])('of a picture %s nothing is said', (_, src, link) => {
  expect(judgePicture(src, link)).toEqual([]);
});

test.each([
  ['of another origin', `https://register.example.evil/v1/agencies/${code}/badge.svg`, ''],
  ['in the page itself', 'data:image/svg+xml,x', `https://register.example/agencies/${code}`],
])('a picture of a badge %s can’t be verified', (_, src, link) => {
  expect(judgePicture(src, link)).toEqual([{ kind: 'unverifiable', src }]);
});

test('a page’s address can’t end the rule that marks its picture', () => {
  const written = `x"]{}*{display:none}/v1/agencies/${code}/badge.svg`;
  const css = badgeMarks([{ kind: 'unverifiable', src: written }], {
    elements: [],
    pictures: [{ src: written, written, link: '' }],
  });

  expect(css.match(/[{}"]/g)?.join('')).toBe('""{}');
});
