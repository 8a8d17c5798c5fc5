import { expect, test } from 'vitest';
import { noticeFactsAfter } from '../../../extension/background/notice-facts-after.ts';

const nothing = { title: '', ids: [], texts: [], gone: [] };
const areaOf = (frame: ReturnType<typeof noticeFactsAfter>) =>
  frame.map((fact) => [fact.block, fact.kind === 'area' && fact.area.name]);

test('what a page says in several messages is put together, each by its own piece', () => {
  const first = noticeFactsAfter(
    { noticeFacts: [] },
    { ...nothing, ids: [4, 5], texts: ['前言', '行政区域：瓯海区'] },
  );
  const second = noticeFactsAfter(
    { noticeFacts: first },
    { ...nothing, ids: [9], texts: ['建设地点：平阳县'] },
  );

  expect(areaOf(second)).toEqual([
    [5, '瓯海区'],
    [9, '平阳县'],
  ]);
});

test('a piece that goes or reads otherwise takes what it said with it', () => {
  const noticeFacts = noticeFactsAfter(
    { noticeFacts: [] },
    { ...nothing, ids: [5, 6], texts: ['行政区域：瓯海区', '建设地点：平阳县'] },
  );

  const after = noticeFactsAfter(
    { noticeFacts },
    { ...nothing, ids: [6], texts: ['建设地点：乐清市'], gone: [5] },
  );

  expect(areaOf(after)).toEqual([[6, '乐清市']]);
});

test('another title takes the place of the one before', () => {
  const noticeFacts = noticeFactsAfter(
    { noticeFacts: [] },
    { ...nothing, title: '温州市示例河环境监测公告' },
  );

  expect(areaOf(noticeFacts)).toContainEqual([0, '温州市']);
  expect(noticeFactsAfter({ noticeFacts }, nothing)).toEqual([]);
});
