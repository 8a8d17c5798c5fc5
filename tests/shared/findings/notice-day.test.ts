import { expect, test } from 'vitest';
import { noticeDayIn } from '../../../shared/findings/notice-day.ts';

const today = '2026-11-24';
const dayIn = (...blocks: string[]) => noticeDayIn(blocks, today)?.day;

test.each([
  '发布时间：2026-03-05',
  '发布时间: 2026-3-5 10:20',
  '【发布日期】2026年03月05日',
  '公告日期为2026年3月5日',
  '公告发布时间：2026/03/05',
  '信息时间：2026.03.05 浏览次数：12',
  '发布于 2026-03-05',
  '公示期：2026年3月5日至2026年3月10日',
  '公示时间自 2026 年 3 月 5 日起',
  '日　期：２０２６年３月５日',
  '時間：2026年3月5日',
  '时间：二〇二六年三月五日',
  '来源：示例市公共资源交易中心 发布日期：2026-03-05 阅读：3',
  '信息时间：见附件，发布时间：2026-03-05',
  '2026年3月5日',
  '二○二六年三月五日',
  '2026-03-05 09:30:00',
])('a notice’s day is read from %j', (block) => {
  expect(dayIn('示例项目中标结果公告', block, '示例正文')).toBe('2026-03-05');
});

test.each([
  ['二〇二六年十月十日', '2026-10-10'],
  ['二〇二五年十二月三十一日', '2025-12-31'],
  ['二〇二六年十一月二十日', '2026-11-20'],
])('a notice’s day is read from Chinese numerals: %s', (block, day) => {
  expect(dayIn(block)).toBe(day);
});

test('a notice’s day may stand in the table cell after its label', () => {
  expect(noticeDayIn(['公告日期', '2026-03-05', '开标时间', '2026-04-01'], today)).toEqual({
    day: '2026-03-05',
    block: 0,
  });
});

test('a labelled day counts more than a day that stands alone', () => {
  expect(dayIn('2026年3月9日', '发布时间：2026-03-05')).toBe('2026-03-05');
});

test('the first publication day of a corrected notice is not its day', () => {
  expect(dayIn('首次公告日期：2026年1月5日', '更正日期：2026年3月5日')).toBeUndefined();
});

test.each([
  ['开标时间：2026年3月5日9时00分'],
  ['开 标 时 间：2026年3月5日'],
  ['投标截止时间：2026-03-05 09:00'],
  ['合同签订日期：2026年3月5日'],
  ['发布时间：2026-02-30'],
  ['发布时间：2026-12-01'],
  ['发布时间：1999-03-05'],
  ['发布时间：'],
  ['项目编号：2026-03-051'],
  ['示例公司于2026年3月5日成立'],
  ['示例二期'],
])('%j is no day of a notice', (block) => {
  expect(dayIn(block, '示例')).toBeUndefined();
});

test('several days that stand alone, as in a list of notices, tell no day', () => {
  expect(dayIn('2026-03-05', '2026-03-06')).toBeUndefined();
  expect(dayIn('2026-03-05', '2026-03-05')).toBe('2026-03-05');
});
