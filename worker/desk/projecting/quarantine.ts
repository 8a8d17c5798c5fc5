import type { RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import { shortenRecord } from '../../../shared/disclosure/shorten-record.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { maxBytes } from '../../../shared/register/trust/limits.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { lastGoodRecord } from './last-good-record.ts';
import { projectSubject } from './project-subject.ts';
import type { Projection } from './projection.ts';
import type { RecordSources } from './record-sources.ts';
import { tiesOf } from './ties-of.ts';

/** How soon a subject that couldn't be projected is tried again where no entry comes before. */
const retryHeldSubjectSeconds = 3600;

/**
 * What the public sees of one subject at `now`, even where something is wrong with it: one subject never keeps the others from
 * being published. One that is too large is shortened; one that can't be projected keeps its last record, without what was taken
 * back since (decision 0013). Either says so in `trouble`, and is tried again in its time.
 */
export function projectOrHold(
  desk: RecordSources,
  code: string,
  now: Instant,
  published: RegisterRecord | undefined,
  isKnown: (entry: Entry) => boolean = () => true,
): Projection {
  try {
    const projection = projectSubject(desk, code, now, isKnown);
    if (projection.nextChangeAt !== undefined && projection.nextChangeAt <= now) {
      throw new Error(`the next change is at ${projection.nextChangeAt}, not after ${now}`);
    }
    return shortened(projection, now);
  } catch (error) {
    const held = hold(desk, code, now, published, String(error), isKnown);
    // biome-ignore lint/suspicious/noConsole: the log is where an operator looks first
    console.error(`${code} is not published as the ledger says`, held.trouble, error);
    return held;
  }
}

function shortened(projection: Projection, now: Instant): Projection {
  const { record } = projection;
  const short = record && shortenRecord(record, maxBytes.record);
  if (short === record) return projection;
  if (short === undefined) throw new RangeError(`the record exceeds ${maxBytes.record} bytes`);
  const error = `the record exceeds ${maxBytes.record} bytes`;
  const trouble = { kind: 'shortened', at: now, error } as const;
  return { ...projection, record: short, trouble };
}

function hold(
  desk: RecordSources,
  code: string,
  now: Instant,
  published: RegisterRecord | undefined,
  error: string,
  isKnown: (entry: Entry) => boolean,
): Projection {
  const nextChangeAt = addSeconds(now, retryHeldSubjectSeconds);
  const kin = [...new Set([...desk.kin.of(code), ...kinNow(desk, code, isKnown)])];
  const held = { shown: [], nextChangeAt, kin };
  try {
    const record = lastGoodRecord(desk, published, now, isKnown);
    return { ...held, record, trouble: { kind: 'held', at: now, error } };
  } catch (second) {
    // What was taken back can't be told: nothing is changed, and a person has to look at once.
    const both = `${error}; what was taken back can't be told: ${String(second)}`;
    return {
      ...held,
      record: published,
      trouble: { kind: 'held-unchecked', at: now, error: both },
    };
  }
}

/** Its kin by the ties that hold now, those made since it was last projected included; none where they can't be told. */
function kinNow(
  desk: RecordSources,
  code: string,
  isKnown: (entry: Entry) => boolean,
): readonly string[] {
  try {
    return tiesOf(desk, code, isKnown).keys;
  } catch {
    return [];
  }
}
