import type { Register } from '../../../shared/register/layers/register.ts';
import type { Counted } from '../../../shared/register/layers/statistics-of.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import type { Adverse } from '../answering/adverse.ts';
import type { Answer, FilledText, RouteResult } from '../answering/answer.ts';
import { createSharedTexts, type SharedTexts } from '../answering/shared-texts.ts';
import type { StandingText } from '../answering/standing-text.ts';
import type { LogError } from '../platform/log-error.ts';
import { createMemory, type Memory } from './memory.ts';
import { withinTime } from './within-time.ts';

/** What one request is answered from: a moment, the register in memory, and what was made from that register before. */
export type RequestContext = Remembered & BucketState & { readonly now: Instant };

/** What a look into the bucket found. */
export type BucketState = {
  /** The newest register that can be trusted. Undefined: none could be read yet. */
  readonly register: Register | undefined;
  /** Neither the key set of this version nor any later one is in the bucket. Undefined: not known. */
  readonly absentKeys: number | undefined;
};

type Remembered = {
  readonly answers: Memory<RouteResult>;
  readonly standings: Memory<StandingText>;
  readonly adverse: Memory<Adverse>;
  readonly statistics: Memory<Counted>;
  /** Badges without a name in them. */
  readonly pictures: SharedTexts;
  /** Standings without code and name in them. */
  readonly shapes: SharedTexts;
};

export type RegisterReaderOptions = {
  readonly clock: () => Instant | Promise<Instant>;
  /** Looks for a newer register than `held`, which stays where nothing newer can be had. */
  readonly refresh: (held: Register | undefined, now: Instant) => Promise<BucketState>;
  /** Lets a refresh finish even if the reader who caused it has gone away. */
  readonly keepAlive: (work: Promise<unknown>) => void;
  readonly logError: LogError;
};

/** A register in memory is at most this old; with 10 s for publishing and 15 s of caching, 60 s are kept with room. */
const intervalSeconds = 15;
/** Without any register there is nothing to serve meanwhile, so the next try comes sooner. */
const retrySeconds = 1;
/** No request waits longer for the bucket: the last good register is better, or a plain word that there is none. */
const patienceMs = 5000;

/**
 * Keeps the register in memory fresh: a request after the interval is over waits for one refresh, which all requests
 * meanwhile share. A refresh that fails leaves the register as it was; only its own signed expiry takes it away.
 */
export function createRegisterReader(options: RegisterReaderOptions) {
  const { clock, refresh, keepAlive, logError } = options;
  let state = remembering({ register: undefined, absentKeys: undefined });
  let checked: { readonly at: Instant; readonly againAt: Instant } | undefined;
  let refreshing: Promise<void> | undefined;
  let started = 0;
  let held = 0;

  /** A refresh that was given up may end late; it must not undo what a later one brought. */
  const hold = (found: BucketState, refreshNumber: number) => {
    if (refreshNumber < held) return;
    held = refreshNumber;
    state = found.register === state.register ? { ...state, ...found } : remembering(found);
  };

  const scheduleAfter = (now: Instant) => {
    checked = {
      at: now,
      againAt: addSeconds(now, state.register ? intervalSeconds : retrySeconds),
    };
  };

  const startRefresh = (now: Instant): Promise<void> => {
    scheduleAfter(now);
    state = { ...state, absentKeys: undefined };
    started += 1;
    const refreshNumber = started;
    const work = refresh(state.register, now)
      .then((found) => hold(found, refreshNumber))
      .catch((error) => logError('refresh', error))
      .then(() => {
        if (refreshNumber === started) scheduleAfter(now);
      });
    keepAlive(work);
    return work;
  };

  const readAfter = async (work: Promise<void>, now: Instant): Promise<RequestContext> => {
    await withinTime(patienceMs, work, undefined);
    if (refreshing === work) refreshing = undefined;
    return { ...state, now };
  };

  const readAt = (now: Instant): RequestContext | Promise<RequestContext> => {
    const isDue = !checked || now < checked.at || now >= checked.againAt;
    if (isDue) refreshing = startRefresh(now);
    return refreshing ? readAfter(refreshing, now) : { ...state, now };
  };

  return (): RequestContext | Promise<RequestContext> => {
    const now = clock();
    return typeof now === 'string' ? readAt(now) : now.then(readAt);
  };
}

/** What the bucket has, with nothing made from it yet. */
function remembering({ register, absentKeys }: BucketState): BucketState & Remembered {
  return {
    register,
    absentKeys,
    answers: createMemory(16 * mebibyte, bytesOfResult),
    standings: createMemory(10 * mebibyte, bytesOfStanding),
    adverse: createMemory(1),
    statistics: createMemory(1),
    pictures: createSharedTexts(64),
    shapes: createSharedTexts(256),
  };
}

/** An isolate has 128 MB for everything, the register of a whole country among it (docs/benchmarks.md). */
const mebibyte = 1024 * 1024;

/** Bytes measured for each beside its text: objects, key and place in a map; `buffer` is what an answer in bytes takes on top. */
const bytesAround = { answer: 500, standing: 430, buffer: 100 };

function bytesOfResult(result: RouteResult): number {
  return bytesAround.answer + ('problem' in result ? 0 : bytesOfBody(result.body));
}

function bytesOfBody(body: Answer['body']): number {
  if (typeof body === 'string') return 2 * body.length;
  if (body instanceof Uint8Array) return body.length + bytesAround.buffer;
  return 'frame' in body ? 2 * charactersOf(body) : 0;
}

function bytesOfStanding({ json }: StandingText): number {
  return 2 * charactersOf(json) + bytesAround.standing;
}

/** Without those of a frame that others share, which is one with values in it. */
function charactersOf({ frame, values }: FilledText): number {
  const own = values.length > 0 ? values : frame;
  return own.reduce((sum, { length }) => sum + length, 0);
}
