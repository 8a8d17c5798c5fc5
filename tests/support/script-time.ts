import { threadClock } from './thread-clock.ts';
import type { TraceEvent } from './trace.ts';

export type ScriptTime = { readonly totalMs: number; readonly longestSliceMs: number };

/** Where pages run their scripts, and extensions their backgrounds. */
const pageThread = 'CrRendererMain';
const workerThread = 'ServiceWorker thread';

/**
 * How much processor time of pages' main threads the scripts under one address (an extension's, say) took, with the
 * layout they force. Events that name such a script, or the world it runs in, count whole. Continuations after a promise
 * name no script: those outside every other script count too, so that what is wrong is too much, never too little. A slice is
 * an unbroken stretch.
 */
export function scriptTime(events: readonly TraceEvent[], scripts: string): ScriptTime {
  const lengthsMs = threadsNamed(pageThread, events).flatMap((thread) => {
    const own = eventsOf(thread, events);
    const spent = threadClock(own);
    return union(busyStretches(own, scripts)).map(
      ({ start, end }) => (spent(end) - spent(start)) / 1000,
    );
  });
  return {
    totalMs: lengthsMs.reduce((sum, length) => sum + length, 0),
    longestSliceMs: Math.max(0, ...lengthsMs),
  };
}

/** A stretch of time on one thread, in microseconds: [start, end). */
type Stretch = { readonly start: number; readonly end: number };

/** How much processor time pages' main threads took for everything they did, in milliseconds. */
export function pageTimeMs(events: readonly TraceEvent[]): number {
  return busyMs(events, pageThread);
}

/**
 * The same for service workers, an extension's background among them: a trace names no script for what one does that was running
 * when the trace began.
 */
export function workerTimeMs(events: readonly TraceEvent[]): number {
  return busyMs(events, workerThread);
}

function busyMs(events: readonly TraceEvent[], threadName: string): number {
  const times = threadsNamed(threadName, events).map((thread) => {
    const own = eventsOf(thread, events);
    const spent = threadClock(own);
    const stretches = union(own.map(stretchOf));
    return stretches.reduce((sum, { start, end }) => sum + spent(end) - spent(start), 0) / 1000;
  });
  return times.reduce((sum, one) => sum + one, 0);
}

function eventsOf({ pid, tid }: TraceEvent, events: readonly TraceEvent[]): readonly TraceEvent[] {
  return events.filter((one) => one.pid === pid && one.tid === tid && one.ph === 'X');
}

function threadsNamed(wanted: string, events: readonly TraceEvent[]): readonly TraceEvent[] {
  return events.filter(({ name, args }) => name === 'thread_name' && args.name === wanted);
}

function busyStretches(own: readonly TraceEvent[], scripts: string): readonly Stretch[] {
  const worlds = new Set(
    own.filter(({ args }) => args.fileName?.startsWith(scripts)).map(({ args }) => args.worldId),
  );
  const isTheirs = ({ name, args }: TraceEvent) =>
    worldEvents.has(name) ? worlds.has(args.worldId) : args.data?.url?.startsWith(scripts) === true;
  const named = own.filter(({ name }) => worldEvents.has(name) || namingEvents.has(name));
  if (!named.some(isTheirs)) return [];
  const others = named.filter((event) => !isTheirs(event)).map(stretchOf);
  const continuations = own
    .filter(({ name }) => name === 'RunMicrotasks')
    .map(stretchOf)
    .filter((stretch) => !others.some((other) => contains(other, stretch)));
  return [...named.filter(isTheirs).map(stretchOf), ...continuations];
}

/** They name the script they run … */
const namingEvents: ReadonlySet<string> = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);
/** … or the JavaScript world: every extension has one of its own in each page. */
const worldEvents: ReadonlySet<string> = new Set(['v8.run', 'v8.callFunction']);

function stretchOf({ ts, dur = 0 }: TraceEvent): Stretch {
  return { start: ts, end: ts + dur };
}

function contains(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function union(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
