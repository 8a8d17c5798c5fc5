import type { Policy } from '../../jurisdiction/policy.ts';
import type { Fault } from '../../ledger/fault.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { later } from '../../time/order.ts';
import { dayOf, startOfDay } from '../../time/shanghai.ts';

type Times = { readonly effectiveFrom?: Instant; readonly effectiveUntil?: Instant };

/** Where the law sets when an entry takes effect, a draft leaves that out or states the same. */
export function otherStart(stated: Times, settled: Instant): Fault | undefined {
  if (stated.effectiveFrom === undefined || stated.effectiveFrom === settled) return undefined;
  return {
    field: 'effectiveFrom',
    rule: 'effective-from.settled',
    zh: `生效时间依规定为 ${settled}，不得另行填写`,
    en: `By rule this takes effect at ${settled}; no other time can be stated`,
  };
}

/** The same for the end; `settled` is undefined for an entry without an end. */
export function otherEnd(stated: Times, settled?: Instant): Fault | undefined {
  if (stated.effectiveUntil === undefined || stated.effectiveUntil === settled) return undefined;
  return {
    field: 'effectiveUntil',
    rule: 'effective-until.settled',
    zh: settled ? `截止时间依规定为 ${settled}，不得另行填写` : '此类记录没有截止时间',
    en: settled
      ? `By rule this ends at ${settled}; no other time can be stated`
      : 'An entry of this kind has no end of its own',
  };
}

export function endsBeforeItBegins({ effectiveFrom, effectiveUntil }: Times): Fault | undefined {
  if (effectiveFrom === undefined || effectiveUntil === undefined) return undefined;
  if (effectiveFrom < effectiveUntil) return undefined;
  return {
    field: 'effectiveUntil',
    rule: 'effective-until.before-start',
    zh: '截止时间应当晚于生效时间',
    en: 'This ends before it takes effect',
  };
}

export function startsAfterNow(from: Instant, now: Instant): Fault | undefined {
  if (from <= now) return undefined;
  return {
    field: 'effectiveFrom',
    rule: 'effective-from.in-future',
    zh: '生效时间不得晚于现在',
    en: 'May not take effect later than now',
  };
}

/** Checks both times of an entry that begins at `from` by rule and ends at `until`, or never. */
export function otherTimes(
  stated: Times,
  from: Instant,
  until?: Instant,
): readonly (Fault | undefined)[] {
  return [otherStart(stated, from), otherEnd(stated, until)];
}

/** When something that began on `day` takes effect here: not before the regulation does (Art. 41). */
export function startUnder({ commencement }: Policy, day: Day): Instant {
  return startOfDay(later(day, commencement.value));
}

/** Refuses a day in the future: nothing is recorded before it happened. */
export function inFuture(field: string, day: Day, now: Instant): Fault | undefined {
  if (day <= dayOf(now)) return undefined;
  return {
    field,
    rule: 'day.in-future',
    zh: '日期不得晚于今天',
    en: 'This day may not lie in the future',
  };
}
