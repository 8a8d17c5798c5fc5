import { describe, expect, test } from 'vitest';
import { afterSaying, type Said, withSaid } from '../../../extension/background/after-saying.ts';
import { newFrame } from '../../../extension/background/frame-state.ts';

const nothing = { title: '', ids: [], texts: [], gone: [] };
const today = '2026-11-24';
const empty = newFrame('D');

describe('what the notice is for', () => {
  const areasIn = ({ noticeFacts }: Said) =>
    noticeFacts.map((fact) => [fact.block, fact.kind === 'area' && fact.area.name]);

  test('a notice’s purpose is put together from several messages, each by its own piece', () => {
    const first = afterSaying(
      empty,
      { ...nothing, ids: [4, 5], texts: ['前言', '行政区域：瓯海区'] },
      today,
    );
    const second = afterSaying(first, { ...nothing, ids: [9], texts: ['建设地点：平阳县'] }, today);

    expect(areasIn(second)).toEqual([
      [5, '瓯海区'],
      [9, '平阳县'],
    ]);
  });

  test('a notice’s purpose goes with a piece that goes or changes', () => {
    const before = afterSaying(
      empty,
      { ...nothing, ids: [5, 6], texts: ['行政区域：瓯海区', '建设地点：平阳县'] },
      today,
    );

    const after = afterSaying(
      before,
      { ...nothing, ids: [6], texts: ['建设地点：乐清市'], gone: [5] },
      today,
    );

    expect(areasIn(after)).toEqual([[6, '乐清市']]);
  });

  test('a notice’s purpose changes with the title', () => {
    const titled = afterSaying(empty, { ...nothing, title: '温州市示例河环境监测公告' }, today);

    expect(areasIn(titled)).toContainEqual([0, '温州市']);
    expect(areasIn(afterSaying(titled, nothing, today))).toEqual([]);
  });
});

describe('the day of the notice', () => {
  const dated = { ...nothing, ids: [4, 5], texts: ['示例公告', '发布时间：2026-03-01'] };
  const noticeDay = { day: '2026-03-01', block: 5 };
  const frame = { ...empty, noticeDay };

  test('a notice’s day is learnt from the first pieces that state it', () => {
    expect(afterSaying(empty, dated, today).noticeDay).toEqual(noticeDay);
  });

  test('a notice’s day stays while the block that stated it does', () => {
    const later = { ...nothing, ids: [6], texts: ['发布时间：2026-04-01'], gone: [4] };

    expect(afterSaying(frame, later, today).noticeDay).toEqual(noticeDay);
  });

  test('a notice’s day goes with its block, as on a page that shows one notice after the other', () => {
    const other = { ...nothing, ids: [6], texts: ['发布时间：2026-04-01'], gone: [5] };

    expect(afterSaying(frame, other, today).noticeDay).toEqual({ day: '2026-04-01', block: 6 });
    const said = afterSaying(frame, { ...nothing, gone: [5] }, today);
    expect(withSaid(frame, said)).toEqual(empty);
  });
});
