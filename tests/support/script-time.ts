import type { ProfileNode, TraceEvent } from './trace.ts';

export type ScriptTime = { readonly totalMs: number; readonly longestSliceMs: number };

/** A stretch of time on one thread, in microseconds: [start, end). */
type Stretch = { readonly start: number; readonly end: number };

/**
 * How long the scripts under one address (an extension's, say) kept renderer main threads busy. Events that name a script
 * count whole, with the layout they force; continuations after a promise name none in the trace, so there the samples with
 * such a script on the stack count. A slice is an unbroken stretch inside one task.
 */
export function scriptTime(events: readonly TraceEvent[], scripts: string): ScriptTime {
  const slices = mainThreads(events).flatMap((thread) => {
    const own = events.filter((event) => isOn(thread, event));
    const tasks = own.filter(({ name, ph }) => name === 'RunTask' && ph === 'X').map(stretchOf);
    return union([
      ...namedStretches(own, scripts),
      ...sampledStretches(events, thread, tasks, scripts),
    ]);
  });
  const lengths = slices.map(({ start, end }) => (end - start) / 1000);
  return {
    totalMs: lengths.reduce((sum, length) => sum + length, 0),
    longestSliceMs: Math.max(0, ...lengths),
  };
}

type Thread = Pick<TraceEvent, 'pid' | 'tid'>;

function mainThreads(events: readonly TraceEvent[]): readonly Thread[] {
  return events.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
}

function isOn(thread: Thread, event: TraceEvent): boolean {
  return event.pid === thread.pid && event.tid === thread.tid;
}

const namingEvents: ReadonlySet<string> = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);

function namedStretches(own: readonly TraceEvent[], scripts: string): readonly Stretch[] {
  return own
    .filter(
      ({ name, ph, args }) =>
        ph === 'X' && namingEvents.has(name) && args.data?.url?.startsWith(scripts),
    )
    .map(stretchOf);
}

function stretchOf({ ts, dur = 0 }: TraceEvent): Stretch {
  return { start: ts, end: ts + dur };
}

type Sample = Stretch & { readonly whose: 'script' | 'engine' | 'other' };

function sampledStretches(
  events: readonly TraceEvent[],
  thread: Thread,
  tasks: readonly Stretch[],
  scripts: string,
): readonly Stretch[] {
  return events
    .filter((event) => event.name === 'Profile' && isOn(thread, event))
    .flatMap((profile) => stretchesInTasks(samplesOf(events, profile, scripts), tasks));
}

function samplesOf(
  events: readonly TraceEvent[],
  profile: TraceEvent,
  scripts: string,
): readonly Sample[] {
  const chunks = events
    .filter(
      ({ name, pid, id }) => name === 'ProfileChunk' && pid === profile.pid && id === profile.id,
    )
    .flatMap(({ args }) => args.data ?? []);
  const nodes = new Map(
    chunks.flatMap(({ cpuProfile }) => cpuProfile?.nodes ?? []).map((node) => [node.id, node]),
  );
  const deltas = chunks.flatMap(({ timeDeltas }) => timeDeltas ?? []);
  let start = profile.args.data?.startTime ?? profile.ts;
  return chunks
    .flatMap(({ cpuProfile }) => cpuProfile?.samples ?? [])
    .map((id, place) => {
      start += deltas[place] ?? 0;
      return { start, end: start + (deltas[place + 1] ?? 0), whose: ownerOf(nodes, id, scripts) };
    });
}

function ownerOf(
  nodes: ReadonlyMap<number, ProfileNode>,
  id: number,
  scripts: string,
): Sample['whose'] {
  for (let node = nodes.get(id); node !== undefined; node = nodes.get(node.parent ?? 0)) {
    if (node.callFrame.url?.startsWith(scripts)) return 'script';
  }
  const name = nodes.get(id)?.callFrame.functionName;
  return name === '(garbage collector)' || name === '(program)' ? 'engine' : 'other';
}

/** Collections and native code between two samples of the script, in the same task, are the script's doing. */
function stretchesInTasks(
  samples: readonly Sample[],
  tasks: readonly Stretch[],
): readonly Stretch[] {
  return runsOf(samples, tasks).flatMap(({ task, samples: run }) => {
    const own = run.filter(({ whose }) => whose === 'script');
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ start: first.start, end: Math.min(last.end, task.end) }];
  });
}

type Run = { readonly task: Stretch; readonly samples: Sample[] };

/** Samples next to each other in one task, parted by those of anybody else. */
function runsOf(samples: readonly Sample[], tasks: readonly Stretch[]): readonly Run[] {
  const taskOf = taskFinder(tasks);
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const sample of samples) {
    const task = sample.whose === 'other' ? undefined : taskOf(sample);
    if (task === undefined) {
      open = undefined;
      continue;
    }
    if (open?.task !== task) {
      open = { task, samples: [] };
      runs.push(open);
    }
    open.samples.push(sample);
  }
  return runs;
}

/** Which task a sample fell into; asked in the order of time. */
function taskFinder(tasks: readonly Stretch[]): (sample: Sample) => Stretch | undefined {
  const ordered = [...tasks].sort((a, b) => a.start - b.start);
  let place = 0;
  return ({ start }) => {
    while ((ordered[place]?.end ?? Number.POSITIVE_INFINITY) <= start) place += 1;
    const task = ordered[place];
    return task !== undefined && task.start <= start ? task : undefined;
  };
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
