import { describe, expect, test } from 'vitest';
import { type FrameState, newFrame } from '../../../extension/background/frame-state.ts';
import { dayIn, framesConcerned, noticeIn } from '../../../extension/background/tab-notice.ts';
import { factsInTitle, noticeFactsIn } from '../../../shared/findings/notice-facts.ts';
import { makeFinding } from '../../fixtures/pages/make-finding.ts';

/** A frame that says these lines, with a name in it; `around`: the frames around it, the nearest first. */
const frame = (
  number: number,
  around: readonly number[],
  lines: readonly string[] = [],
  state: Partial<FrameState> = {},
) =>
  [
    number,
    {
      ...newFrame(`D${number}`),
      place: { ancestors: around },
      noticeFacts: noticeFactsIn(lines),
      findings: [makeFinding(number + 1)],
      ...state,
    },
  ] as const;

const wenzhou = '330300';
const monitoring = '项目名称：鹿城区环境监测服务';
const restoration = '项目名称：瑞安市土壤修复工程';

type Frames = Parameters<typeof noticeIn>[0];
const said = (frames: Frames, number: number) => {
  const { services, areas } = noticeIn(frames, number, wenzhou);
  return [...services, ...areas.map(({ name }) => name)];
};

describe('what a frame’s notice is for', () => {
  test('a frame that says what its notice is for gets no other frame’s words', () => {
    const frames = [frame(0, [], [monitoring]), frame(4, [0], ['项目名称：土壤修复工程'])];

    expect(said(frames, 4)).toEqual(['ecological-restoration']);
    expect(said(frames, 0)).toEqual(['environmental-monitoring', '鹿城区']);
  });

  test('a table of candidates in a frame is for what the page around it says', () => {
    expect(said([frame(0, [], [monitoring]), frame(4, [0])], 4)).toEqual([
      'environmental-monitoring',
      '鹿城区',
    ]);
  });

  test('the nearest frame around a frame counts, not one farther out', () => {
    const frames = [
      frame(0, [], [monitoring]),
      frame(4, [0], [restoration]),
      frame(5, [4, 0]),
      frame(6, [0]),
    ];

    expect(said(frames, 5)).toEqual(said(frames, 4));
    expect(said(frames, 6)).toEqual(said(frames, 0));
  });

  test('frames around and beside the only frame that says anything are for the same', () => {
    const frames = [frame(0, []), frame(4, [0], [monitoring]), frame(5, [0])];

    expect(said(frames, 0)).toEqual(said(frames, 4));
    expect(said(frames, 5)).toEqual(said(frames, 4));
  });

  test('beside two frames that both say something, a frame is for no notice', () => {
    const frames = [
      frame(0, []),
      frame(4, [0], [monitoring]),
      frame(5, [0], [restoration]),
      frame(6, [0]),
    ];

    expect(said(frames, 6)).toEqual([]);
    expect(said(frames, 0)).toEqual([]);
  });

  test('a frame of which the browser doesn’t say where it stands is for no notice but the only one', () => {
    const { place: _, ...lost } = frame(5, [])[1];
    const one = [frame(0, [], [monitoring]), [5, lost] as const];

    expect(said(one, 5)).toEqual(said(one, 0));
    expect(said([...one, frame(4, [0], [restoration])], 5)).toEqual([]);
  });

  test('a word of public procurement alone doesn’t make a notice of its own', () => {
    const frames = [frame(0, [], [monitoring]), frame(4, [0], ['采购计划编号：示例1号'])];

    expect(said(frames, 4)).toEqual(said(frames, 0));
    expect(noticeIn(frames, 4, wenzhou).isPublicProcurement).toBe(true);
    expect(noticeIn(frames, 0, wenzhou)).not.toHaveProperty('isPublicProcurement');
  });

  test('a frame’s title says what its notice is for as well as a line does', () => {
    const titled = factsInTitle('鹿城区环境监测服务公告').map((fact) => ({ ...fact, block: 0 }));
    const frames = [frame(0, [], [], { noticeFacts: titled }), frame(4, [0])];

    expect(said(frames, 4)).toEqual(['environmental-monitoring', '鹿城区']);
  });
});

describe('the day of a frame’s notice', () => {
  const dated = (day: string) => ({ noticeDay: { day, block: 1 } });

  test('the day of a frame’s notice is its own, or that of the nearest frame around it, even where the frame says what it is for', () => {
    const frames = [
      frame(0, [], [], dated('2026-03-01')),
      frame(4, [0], [restoration]),
      frame(5, [0], [], dated('2026-05-01')),
      frame(6, [5, 0]),
    ];

    expect([0, 4, 5, 6].map((number) => dayIn(frames, number))).toEqual([
      '2026-03-01',
      '2026-03-01',
      '2026-05-01',
      '2026-05-01',
    ]);
    expect(noticeIn(frames, 6, wenzhou).day).toBe('2026-05-01');
  });

  test('the day of a frame’s notice is the only one in the tab, but none of two', () => {
    const frames = [frame(0, []), frame(4, [0], [], dated('2026-03-01'))];

    expect(dayIn(frames, 0)).toBe('2026-03-01');
    expect(dayIn([...frames, frame(5, [0], [], dated('2026-04-01'))], 0)).toBeUndefined();
  });
});

describe('once a frame says something new', () => {
  const silent = [frame(0, []), frame(4, [0])];

  test('once a frame says something new, the other frames hear of it, and it has its own answer', () => {
    expect(framesConcerned(silent, [frame(0, [], [monitoring]), frame(4, [0])], 0)).toEqual([4]);
  });

  test('frames that another’s news says nothing of, or that have no names, aren’t troubled', () => {
    const before = [...silent, frame(5, [0], [restoration]), frame(6, [0], [], { findings: [] })];
    const after = [frame(0, [], [monitoring]), ...before.slice(1)];

    expect(framesConcerned(before, after, 0)).toEqual([4]);
    expect(framesConcerned(after, after, 0)).toEqual([]);
  });

  test('a frame that says the same in another order troubles nobody', () => {
    const before = [frame(0, [], [monitoring, restoration]), frame(4, [0])];
    const after = [frame(0, [], [restoration, monitoring]), frame(4, [0])];

    expect(framesConcerned(before, after, 0)).toEqual([]);
  });

  test('the frames of the page before hear nothing of the next page’s news', () => {
    const next = [frame(0, [], [monitoring], { document: 'D9' }), frame(4, [0])];

    expect(framesConcerned(silent, next.slice(0, 1), 0)).toEqual([]);
    expect(framesConcerned(silent, next, 0)).toEqual([4]);
  });

  test('names that were judged without the day are looked over again once a frame says it, its own too', () => {
    const doubted = {
      findings: [makeFinding(1, { certainty: { kind: 'possible', because: 'former-name' } })],
    };
    const dated = { ...doubted, noticeDay: { day: '2026-03-01', block: 1 } };

    expect(framesConcerned([frame(0, [], [], doubted)], [frame(0, [], [], dated)], 0)).toEqual([0]);
    expect(
      framesConcerned([frame(0, [])], [frame(0, [], [], { noticeDay: dated.noticeDay })], 0),
    ).toEqual([]);
  });
});
