import { describe, expect, test } from 'vitest';
import { type FrameState, newFrame } from '../../../extension/background/frame-state.ts';
import { sumUpTab } from '../../../extension/background/sum-up-tab.ts';
import { makeFinding } from '../../fixtures/pages/make-finding.ts';

const place = (text: string) => ({ block: 1, start: 0, end: text.length, text });
const done = (state: Partial<FrameState>): FrameState => ({
  ...newFrame('D'),
  isPending: false,
  ...state,
});

test('a tab is the sum of its frames, and says why something was not checked', () => {
  const top = done({
    blocks: 5,
    notChecked: [
      { block: 1, because: 'too-long' },
      { block: 2, because: 'no-register' },
    ],
    unread: { frames: 1, embedded: 0, pictures: 0, counters: 0, failed: 0 },
    findings: [makeFinding(1)],
  });
  const inner = done({
    blocks: 3,
    notChecked: [{ block: 1, because: 'no-register' }],
    unread: { frames: 0, embedded: 2, pictures: 0, counters: 0, failed: 0 },
    findings: [makeFinding(2)],
  });

  const sum = sumUpTab([
    [0, top],
    [4, inner],
  ]);

  expect(sum).toMatchObject({
    isPending: false,
    isTamperedWith: false,
    blocks: 5,
    notChecked: {
      'no-register': 2,
      'too-long': 1,
      'too-much': 0,
      frames: 1,
      embedded: 2,
      pictures: 0,
      counters: 0,
      failed: 0,
      registers: 0,
    },
  });
  expect(sum.findings.map(({ frame }) => frame)).toEqual([0, 4]);
});

describe('a page’s frames of other sites', () => {
  const page = (frames: number) =>
    done({ unread: { frames, embedded: 0, pictures: 0, counters: 0, failed: 0 } });
  const closed = (to: number, blocks = 1) =>
    done({ blocks, place: { ancestors: [0], countedBy: to } });
  const unread = (...frames: Parameters<typeof sumUpTab>[0]) => sumUpTab(frames).notChecked.frames;

  test('frames of other sites count as checked where they have read themselves', () => {
    const own = done({ blocks: 1, place: { ancestors: [0] } });

    expect(unread([0, page(2)], [4, closed(0)], [5, own])).toBe(1);
  });

  test('frames of other sites without text count as unchecked: the text may be the browser’s, because the site didn’t answer', () => {
    expect(unread([0, page(1)], [4, closed(0, 0)])).toBe(1);
  });

  test('frames of other sites that were checked are taken off the number of the page that counted them, and no other’s', () => {
    expect(unread([0, page(1)], [4, page(0)], [5, closed(4)], [6, closed(4)])).toBe(1);
  });
});

test('a tab is read once its page is, not a frame in it that was faster', () => {
  const inner = [4, done({})] as const;

  expect(sumUpTab([inner]).isRead).toBe(false);
  expect(sumUpTab([[0, done({})], inner]).isRead).toBe(true);
});

test('an unregistered name is listed once, however it is written', () => {
  const names = ['示例无名环境有限公司', '示例 無名環境有限公司', '示例未知环境有限公司'];

  const { unknown } = sumUpTab([[0, done({ unknown: names.map(place) })]]);

  expect(unknown).toEqual(['示例无名环境有限公司', '示例未知环境有限公司']);
});

test('a tab is pending, or tampered with, as soon as one of its frames is', () => {
  const frames = [
    [0, done({})],
    [1, done({ isPending: true, isTamperedWith: true })],
  ] as const;

  expect(sumUpTab(frames)).toMatchObject({ isPending: true, isTamperedWith: true });
  expect(sumUpTab([])).toMatchObject({ isPending: false, isTamperedWith: false, blocks: 0 });
});
