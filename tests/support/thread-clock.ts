import type { TraceEvent } from './trace.ts';

/**
 * Turns moments of the trace into processor time that the thread had spent by then (microseconds both): what a busy machine
 * makes it wait for doesn't count. Between events it is interpolated; a trace without thread times leaves the clock as it is.
 */
export function threadClock(own: readonly TraceEvent[]): (ts: number) => number {
  const points = own.flatMap(pointsOf).sort((a, b) => a.ts - b.ts || a.tts - b.tts);
  return (ts) => {
    const after = points[firstAfter(points, ts)];
    const before = points[firstAfter(points, ts) - 1];
    if (before === undefined || after === undefined) return (before ?? after)?.tts ?? ts;
    const share = (ts - before.ts) / (after.ts - before.ts);
    return before.tts + share * (after.tts - before.tts);
  };
}

type Point = { readonly ts: number; readonly tts: number };

function pointsOf({ ts, tts, dur = 0, tdur = 0 }: TraceEvent): readonly Point[] {
  return tts === undefined
    ? []
    : [
        { ts, tts },
        { ts: ts + dur, tts: tts + tdur },
      ];
}

/** Place of the first point after `ts`, by halving. */
function firstAfter(points: readonly Point[], ts: number): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const point = points[middle];
    if (point !== undefined && point.ts <= ts) low = middle + 1;
    else high = middle;
  }
  return low;
}
