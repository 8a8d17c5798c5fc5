import type { Actor, Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { usualLimit } from '../form/bounds.ts';
import type { EntryKind } from '../form/kind.ts';
import { actsForItself } from '../form/own-matter.ts';

/** How many entries of a kind a party has recorded, on the day of the draft and in all. */
export type OwnCount = { readonly today: number; readonly inAll: number };

/** Gives the counts of the party with this `subjectKey`, by kind. */
export type OwnCounts = (party: string, kind: string) => OwnCount;

/** Refuses a draft beyond what its recorder may record, or beyond what may stand on its subject's record. */
export function boundFault(
  kind: EntryKind,
  body: unknown,
  actor: Actor,
  facts: readonly Entry[],
  count: OwnCount,
): Fault | undefined {
  return (
    ownFault(kind, actor, count) ??
    recordFault(kind, actor, facts) ??
    numbersFault(kind, body, facts)
  );
}

function ownFault(kind: EntryKind, { role }: Actor, count: OwnCount): Fault | undefined {
  if (!actsForItself(role)) return undefined;
  const { perDay, inAll } = kind.bounds?.own ?? usualLimit;
  const byAuthority = kind.roles.some((one) => !actsForItself(one));
  if (count.today >= perDay) return tooManyToday(perDay, byAuthority);
  return inAll !== undefined && count.inAll >= inAll ? tooManyInAll(inAll, byAuthority) : undefined;
}

function numbersFault(
  { name, bounds }: EntryKind,
  body: unknown,
  facts: readonly Entry[],
): Fault | undefined {
  const most = bounds?.numbers;
  if (most === undefined || facts.length < most) return undefined;
  const numbers = new Set(facts.filter(({ kind }) => kind === name).map(numberOf));
  return numbers.size < most || numbers.has(numberOf({ body })) ? undefined : fullRecord(most);
}

function numberOf({ body }: Pick<Entry, 'body'>): unknown {
  return (body as { readonly number?: unknown }).number;
}

/** A party's own words take no room from the authorities' entries, nor the other way round. */
function recordFault(
  { name, bounds }: EntryKind,
  { role }: Actor,
  facts: readonly Entry[],
): Fault | undefined {
  const most = bounds?.onRecord;
  if (most === undefined || facts.length < most) return undefined;
  const isOwn = actsForItself(role);
  const such = facts.filter(
    ({ kind, actor }) => kind === name && actsForItself(actor.role) === isOwn,
  );
  return such.length < most ? undefined : fullRecord(most);
}

/** `byAuthority`: whether an authority may record the kind instead of the party. */
function tooManyToday(most: number, byAuthority: boolean): Fault {
  return {
    field: 'kind',
    rule: 'bounds.own-day',
    zh: `此类事项每日最多记录 ${most} 条，今日已满；${byAuthority ? '急需的请由主管部门代为记录' : '请次日再办'}`,
    en: `A party records at most ${most} of this kind a day, and today has them; ${byAuthority ? 'what can’t wait the authority records' : 'go on tomorrow'}`,
  };
}

function tooManyInAll(most: number, byAuthority: boolean): Fault {
  return {
    field: 'kind',
    rule: 'bounds.own-total',
    zh: `此类事项累计最多记录 ${most} 条，已满${byAuthority ? '；此后请由主管部门代为记录' : '；此类事项不能由他人代为记录'}`,
    en: `A party records at most ${most} of this kind altogether; ${byAuthority ? 'from here on the authority records them' : 'nobody else may record them in its place'}`,
  };
}

function fullRecord(most: number): Fault {
  return {
    field: 'subject',
    rule: 'bounds.on-record',
    zh: `该主体在册的此类记录已达 ${most} 条；请先撤销其中不再有效的`,
    en: `${most} of this kind stand on record of the subject; retract those that no longer hold`,
  };
}
