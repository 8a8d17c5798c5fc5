import { expect, test } from 'vitest';
import { scriptTime, workerTimeMs } from '../../support/script-time.ts';
import type { TraceEvent } from '../../support/trace.ts';

const origin = 'chrome-extension://abc/';
const theirs = 'http://127.0.0.1/page.js';
const mainThread = event('thread_name', 0, 0, { ph: 'M', args: { name: 'CrRendererMain' } });

function event(
  name: string,
  startMs: number,
  ms: number,
  more: Partial<TraceEvent> = {},
): TraceEvent {
  return { name, ph: 'X', pid: 7, tid: 1, ts: startMs * 1000, dur: ms * 1000, args: {}, ...more };
}

function ofScript(name: string, startMs: number, ms: number, url = `${origin}page.js`): TraceEvent {
  return event(name, startMs, ms, { args: { data: { url } } });
}

function ofWorld(
  name: string,
  startMs: number,
  ms: number,
  worldId: number,
  fileName?: string,
): TraceEvent {
  return event(name, startMs, ms, { args: { worldId, ...(fileName && { fileName }) } });
}

function measure(...events: readonly TraceEvent[]) {
  return scriptTime([mainThread, ...events], origin);
}

test('events that name the script count once, however they nest', () => {
  const time = measure(
    ofScript('EvaluateScript', 10, 5),
    ofScript('v8.compile', 10, 1),
    ofScript('FunctionCall', 12, 2),
    ofScript('FunctionCall', 30, 3),
  );

  expect(time).toEqual({ totalMs: 8, longestSliceMs: 5 });
});

test('everything that runs in the script’s own world counts', () => {
  const time = measure(
    ofWorld('v8.run', 10, 4, 5, `${origin}page.js`),
    ofWorld('v8.callFunction', 20, 3, 5),
    ofWorld('v8.callFunction', 30, 2, 0),
  );

  expect(time).toEqual({ totalMs: 7, longestSliceMs: 4 });
});

test('other scripts and other threads do not count', () => {
  const time = measure(ofScript('FunctionCall', 10, 5, theirs), {
    ...ofScript('FunctionCall', 10, 5),
    tid: 2,
  });

  expect(time.totalMs).toBe(0);
});

test('a continuation counts unless it is part of another script’s turn', () => {
  const time = measure(
    ofScript('EvaluateScript', 5, 2),
    event('RunMicrotasks', 10, 3),
    ofScript('FunctionCall', 20, 6, theirs),
    event('RunMicrotasks', 22, 4),
  );

  expect(time).toEqual({ totalMs: 5, longestSliceMs: 3 });
});

test('continuations on a thread that the script never came to are not its own', () => {
  const time = measure(ofScript('FunctionCall', 10, 1, theirs), event('RunMicrotasks', 20, 4));

  expect(time.totalMs).toBe(0);
});

test('what a background does counts although the trace names no script for it', () => {
  const worker = { ...mainThread, tid: 3, args: { name: 'ServiceWorker thread' } };
  const work = { ...event('RunMicrotasks', 10, 3), tid: 3 };

  expect(workerTimeMs([mainThread, worker, event('RunMicrotasks', 20, 5), work])).toBe(3);
});

test('waiting for a processor does not count', () => {
  const time = measure({ ...ofScript('FunctionCall', 10, 9), tts: 500_000, tdur: 4000 });

  expect(time).toEqual({ totalMs: 4, longestSliceMs: 4 });
});
