import type { Subject } from '../../../shared/identity/subject.ts';
import { policyAt } from '../../../shared/jurisdiction/policy-at.ts';
import { roleNotAllowed } from '../../../shared/kinds/door/draft-faults.ts';
import type { EntryKind } from '../../../shared/kinds/form/kind.ts';
import type { KindBook } from '../../../shared/kinds/form/kind-book.ts';
import { actsForItself, isOwnWord } from '../../../shared/kinds/form/own-matter.ts';
import type { Actor, Basis, Entry } from '../../../shared/ledger/entry.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { Day, Instant } from '../../../shared/time/instant.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { bodyFormOf } from './body-form.ts';
import { type Door, obstaclesTo } from './judge-probe.ts';
import { belongsToCases, namesEntries } from './named-entries.ts';
import { openingDay } from './opening-day.ts';
import { nothing, type Probe, probesOf } from './probe.ts';
import { standInsFor } from './stand-ins.ts';

/** One kind of entry that may come next in a case, and why not, if it can't. */
export type NextStep = {
  readonly kind: string;
  /** The entry that it would be about. Absent: the case. */
  readonly about?: string;
  /** Whether it goes on from what the case holds, or might as well begin a case of its own. */
  readonly follows: boolean;
} & (
  | { readonly can: true }
  | {
      readonly can: false;
      /** By the rule that the write door would refuse it by, with its article. */
      readonly faults: readonly Fault[];
      /** Who could do it today: any other person of these. */
      readonly by: readonly Omit<Actor, 'person'>[];
      /** The day from which it can be done; absent where time alone doesn't open it. */
      readonly from?: Day;
    }
);

export type CaseMatter = {
  readonly subject: Subject;
  readonly caseId: string | undefined;
  /** Of the case, in ledger order. */
  readonly entries: readonly Entry[];
  readonly book: KindBook;
  readonly door: Door;
};

/**
 * What can come next in a case for this actor, kind by kind in the book's order. The rules are the write door's own: a draft
 * that is made from each kind's schema is put before it, and what it refuses for other reasons than what a person types is
 * what stands in the way. Who acts for itself is told of its own steps only.
 */
export function nextSteps(matter: CaseMatter, actor: Actor, now: Instant): readonly NextStep[] {
  return matter.book.kinds
    .filter(belongsToCases)
    .filter(({ subjects }) => subjects.includes(matter.subject.kind))
    .filter(({ roles }) => !actsForItself(actor.role) || roles.includes(actor.role))
    .flatMap((kind) => stepsOf(kind, matter, actor, now));
}

/** What can come next of one kind. */
export function stepsOf(
  kind: EntryKind,
  matter: CaseMatter,
  actor: Actor,
  now: Instant,
): readonly NextStep[] {
  const judge = judgeOf(kind, matter, actor, now);
  if (!namesEntries(bodyFormOf(kind))) {
    const elsewhere = judgeOf(kind, { ...matter, caseId: nothing }, actor, now);
    const follows =
      matter.caseId !== undefined && judge.ruleOf(nothing) !== elsewhere.ruleOf(nothing);
    return [judge.step(nothing, follows)];
  }
  const ids = targetsAmong(matter.entries);
  const ofNothing = judge.ruleOf(nothing);
  // An entry of which the door says what it says of none is of no kind that this could be about.
  const fitting = ids.filter((id) => judge.ruleOf(id) !== ofNothing);
  if (fitting.length === 0) return [judge.step(undefined, false)];
  return fitting.map((id) => judge.step(id, true));
}

/** Whether the actor can take a step of this kind now: what `stepsOf` says, without why not, from when or by whom else. */
export function canTake(kind: EntryKind, matter: CaseMatter, actor: Actor, now: Instant): boolean {
  if (!kind.roles.includes(actor.role)) return false;
  const ids = namesEntries(bodyFormOf(kind)) ? targetsAmong(matter.entries) : [nothing];
  return ids.some(
    (id) => obstaclesTo(probesFor(kind, matter, id, now), actor, now, matter.door).length === 0,
  );
}

/**
 * The latest of each side, so that a party that floods a case with its own words neither stops its page nor pushes a decision off
 * it.
 */
function targetsAmong(entries: readonly Entry[]): readonly string[] {
  const own = entries.filter(isOwnWord).slice(-mostTargets);
  const decided = entries.filter((entry) => !isOwnWord(entry)).slice(-mostTargets);
  return [...decided, ...own].toSorted((a, b) => a.seq - b.seq).map(({ id }) => id);
}

const mostTargets = 30;

function judgeOf(kind: EntryKind, matter: CaseMatter, actor: Actor, now: Instant) {
  const { subject, entries, door } = matter;
  const others = standInsFor(kind, subject, entries, actor);
  const mine = kind.roles.includes(actor.role) ? [actor] : [];
  const able = [...mine, ...others];
  const probesAt = (about: string | undefined, at: Instant) => probesFor(kind, matter, about, at);
  const faultsFor = (one: Actor, probes: readonly Probe[], at: Instant) =>
    kind.roles.includes(one.role) ? obstaclesTo(probes, one, at, door) : [roleNotAllowed(kind)];
  const probesNow = onceEach((about: string | undefined) => probesAt(about, now));
  const askedNow = new Map<Actor, (about: string | undefined) => readonly Fault[]>(
    [actor, ...others].map((one) => [
      one,
      onceEach((about) => faultsFor(one, probesNow(about), now)),
    ]),
  );
  const faultsNow = (one: Actor, about: string | undefined) => askedNow.get(one)?.(about) ?? [];
  return {
    /** What the door says to those who may ask, in short. */
    ruleOf(about: string): string {
      return able.map((one) => faultsNow(one, about).map(({ rule }) => rule)).join(';');
    },
    step(about: string | undefined, follows: boolean): NextStep {
      const isAboutOne = about !== undefined && about !== nothing;
      const which = { kind: kind.name, ...(isAboutOne && { about }), follows };
      const faults = faultsNow(actor, about);
      if (faults.length === 0) return { ...which, can: true };
      const by = others
        .filter((one) => faultsNow(one, about).length === 0)
        .map(({ person: _, ...office }) => office);
      // Time makes no entry that something could be about.
      const waits = by.length === 0 && about !== undefined;
      const isOpenAt = (at: Instant) =>
        able.some((one) => faultsFor(one, probesAt(about, at), at).length === 0);
      const from = waits ? openingDay(now, isOpenAt) : undefined;
      return { ...which, can: false, faults, by, ...(from !== undefined && { from }) };
    },
  };
}

/** The same question is answered once. */
function onceEach<Asked, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const said = known.has(asked) ? (known.get(asked) as Answer) : answer(asked);
    known.set(asked, said);
    return said;
  };
}

/** What the case's last decision rests on is offered again, as the form offers it. */
export function probesFor(
  kind: EntryKind,
  { subject, caseId, entries, door }: CaseMatter,
  about: string | undefined,
  now: Instant,
): readonly Probe[] {
  const { jurisdiction } = door;
  const acts = Object.keys(policyAt(jurisdiction, dayOf(now)).acts);
  const basis = entries.at(-1)?.basis ?? unsaid;
  return probesOf(kind, { subject, caseId, about, basis, now, acts, area: jurisdiction.code });
}

const unsaid: Basis = {
  authority: '待填',
  law: '待填',
  level: 'normative-document',
  article: '待填',
  documentNumber: '待填',
};
