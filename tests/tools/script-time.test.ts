import { expect, test } from 'vitest';
import { scriptTime } from '../support/script-time.ts';
import type { TraceData, TraceEvent } from '../support/trace.ts';

const origin = 'chrome-extension://abc/';
const ours = `${origin}page.js`;
const main = { pid: 7, tid: 1 };
const thread: TraceEvent = event('thread_name', 0, 0, {
  ph: 'M',
  args: { name: 'CrRendererMain' },
});

function event(
  name: string,
  startMs: number,
  ms: number,
  more: Partial<TraceEvent> = {},
): TraceEvent {
  return { name, ph: 'X', ...main, ts: startMs * 1000, dur: ms * 1000, args: {}, ...more };
}

function named(name: string, startMs: number, ms: number, url: string): TraceEvent {
  return event(name, startMs, ms, { args: { data: { url } } });
}

/** Samples 1 ms apart from 0 ms on: `o` ours, `g` collector, `.` the page's. */
function profile(samples: string): readonly TraceEvent[] {
  const frame = (id: number, functionName: string, url?: string, parent?: number) => ({
    id,
    ...(parent === undefined ? {} : { parent }),
    callFrame: { functionName, ...(url === undefined ? {} : { url }) },
  });
  const ids: Readonly<Record<string, number>> = { o: 5, g: 3, '.': 2 };
  const data: TraceData = {
    timeDeltas: [...samples].map((_, place) => (place === 0 ? 0 : 1000)),
    cpuProfile: {
      nodes: [
        frame(1, '(root)'),
        frame(2, 'menu', 'http://127.0.0.1/page.js', 1),
        frame(3, '(garbage collector)', undefined, 1),
        frame(4, 'paint', ours, 1),
        frame(5, 'getClientRects', undefined, 4),
      ],
      samples: [...samples].map((letter) => ids[letter] ?? 1),
    },
  };
  return [
    event('Profile', 0, 0, { ph: 'P', id: '0x1', args: { data: { startTime: 0 } } }),
    event('ProfileChunk', 0, 0, { ph: 'P', id: '0x1', tid: 9, args: { data } }),
  ];
}

test('events that name the script count once, however they nest', () => {
  const time = scriptTime(
    [
      thread,
      named('EvaluateScript', 10, 5, ours),
      named('v8.compile', 10, 1, ours),
      named('FunctionCall', 12, 2, ours),
      named('FunctionCall', 30, 3, ours),
    ],
    origin,
  );

  expect(time).toEqual({ totalMs: 8, longestSliceMs: 5 });
});

test('other scripts and other threads do not count', () => {
  const time = scriptTime(
    [
      thread,
      named('FunctionCall', 10, 5, 'http://127.0.0.1/page.js'),
      { ...named('FunctionCall', 10, 5, ours), tid: 2 },
    ],
    origin,
  );

  expect(time.totalMs).toBe(0);
});

test('a continuation that names no script counts by its samples', () => {
  const time = scriptTime([thread, event('RunTask', 0, 20), ...profile('..ooo....')], origin);

  expect(time).toEqual({ totalMs: 3, longestSliceMs: 3 });
});

test('a collection in the middle of the script belongs to it, at its edges it does not', () => {
  const time = scriptTime([thread, event('RunTask', 0, 20), ...profile('.gogogg...')], origin);

  expect(time).toEqual({ totalMs: 3, longestSliceMs: 3 });
});

test('a slice ends with its task', () => {
  const time = scriptTime(
    [thread, event('RunTask', 0, 3), event('RunTask', 3.5, 6), ...profile('.ooooo....')],
    origin,
  );

  expect(time).toEqual({ totalMs: 4, longestSliceMs: 2 });
});
