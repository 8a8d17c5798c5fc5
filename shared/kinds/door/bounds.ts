import type { Actor, Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import type { EntryKind } from '../form/kind.ts';
import { actsForItself } from '../form/own-matter.ts';

/** How many entries of a kind one party that acts for itself may record. */
export type OwnLimit = {
  readonly perDay: number;
  /** Absent: as many as it likes, for no authority may say it in the party’s place. */
  readonly inAll?: number;
};

/** How many of a kind a party has recorded, on the day of the draft and altogether. */
export type OwnCount = { readonly today: number; readonly inAll: number };

/** Of the party with this `subjectKey`, by kind. */
export type OwnCounts = (party: string, kind: string) => OwnCount;

/**
 * What goes with daily business; everything else that a party says has `usualLimit`. Source: 本市缺省值，按单日业务高峰和三十年的
 * 业务量估算，留有余量；主管部门可以记录的种类，达到上限后由其代为记录，其记录不受此限；只能由本人、本单位提出的救济，不限总数.
 */
export const ownLimits: Readonly<Record<string, OwnLimit>> = {
  'engagement-opened': { perDay: 500, inAll: 5_000 },
  'engagement-progressed': { perDay: 500, inAll: 10_000 },
  'engagement-closed': { perDay: 500, inAll: 5_000 },
  'engagement-confirmed': { perDay: 500, inAll: 20_000 },
  'engagement-repudiated': { perDay: 20 },
  objection: { perDay: 20 },
  'repair-applied': { perDay: 20 },
  evaluation: { perDay: 500, inAll: 20_000 },
  'evaluation-reply': { perDay: 200, inAll: 20_000 },
  'practitioner-registered': { perDay: 200, inAll: 3_000 },
  'practitioner-left': { perDay: 200, inAll: 3_000 },
  training: { perDay: 500, inAll: 20_000 },
  'association-member': { perDay: 500, inAll: 10_000 },
  'association-member-left': { perDay: 500, inAll: 10_000 },
  'association-rating': { perDay: 500, inAll: 20_000 },
  'association-notice': { perDay: 100, inAll: 10_000 },
  retraction: { perDay: 100, inAll: 2_000 },
};

export const usualLimit: Required<OwnLimit> = { perDay: 20, inAll: 300 };

/**
 * How many entries of a kind can stand on record of one subject, whoever records them. Nothing adverse is here, and nothing
 * without which something adverse would not end: a clerk can always record the one and the other. Source: 本市缺省值，远高于实际业务，只防滥用.
 */
export const mostOnRecord: Readonly<Record<string, number>> = {
  licence: 500,
  'statutory-filing': 5_000,
  'provincial-grade': 5_000,
  commendation: 200,
  training: 1_000,
  'association-member': 200,
  'association-rating': 500,
  'association-notice': 500,
  'registration-reminder': 500,
  succession: 50,
  'expert-entered': 100,
  'expert-rating': 2_000,
  'standard-published': 200,
  'support-policy-published': 200,
  'contract-template-published': 100,
  'code-verified': 20,
  'holiday-arrangement': 200,
  'policy-change': 500,
  'draw-committed': 20_000,
  'draw-held': 20_000,
};

/** How many under different numbers; the same number again is a newer check. Source: as above. */
export const mostNumbers: Readonly<Record<string, number>> = {
  'statutory-filing': 50,
  'provincial-grade': 100,
};

/** Refuses a draft past what its recorder may record, or past what may stand on record of its subject. */
export function boundFault(
  kind: EntryKind,
  body: unknown,
  actor: Actor,
  facts: readonly Entry[],
  count: OwnCount,
): Fault | undefined {
  return (
    ownFault(kind, actor, count) ??
    recordFault(kind.name, actor, facts) ??
    numbersFault(kind.name, body, facts)
  );
}

function ownFault(kind: EntryKind, { role }: Actor, count: OwnCount): Fault | undefined {
  if (!actsForItself(role)) return undefined;
  const { perDay, inAll } = ownLimits[kind.name] ?? usualLimit;
  const byAuthority = kind.roles.some((one) => !actsForItself(one));
  if (count.today >= perDay) return tooManyToday(perDay, byAuthority);
  return inAll !== undefined && count.inAll >= inAll ? tooManyInAll(inAll, byAuthority) : undefined;
}

function numbersFault(kind: string, body: unknown, facts: readonly Entry[]): Fault | undefined {
  const most = mostNumbers[kind];
  if (most === undefined || facts.length < most) return undefined;
  const numbers = new Set(facts.filter((fact) => fact.kind === kind).map(numberOf));
  return numbers.size < most || numbers.has(numberOf({ body })) ? undefined : fullRecord(most);
}

function numberOf({ body }: Pick<Entry, 'body'>): unknown {
  return (body as { readonly number?: unknown }).number;
}

/** Own words leave the authorities' room alone, and theirs the party's. */
function recordFault(kind: string, { role }: Actor, facts: readonly Entry[]): Fault | undefined {
  const most = mostOnRecord[kind];
  if (most === undefined || facts.length < most) return undefined;
  const isOwn = actsForItself(role);
  const such = facts.filter(
    (fact) => fact.kind === kind && actsForItself(fact.actor.role) === isOwn,
  );
  return such.length < most ? undefined : fullRecord(most);
}

/** `byAuthority`: whether one may record the kind in the party's place. */
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
