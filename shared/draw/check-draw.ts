import { jurisdictionOf } from '../jurisdiction/jurisdictions.ts';
import type { Jurisdiction } from '../jurisdiction/policy.ts';
import { policyAt } from '../jurisdiction/policy-at.ts';
import { faultsOf } from '../kinds/door/faults-of.ts';
import { commitmentFaults, type DrawContext } from '../kinds/draw/draw-commitment-rules.ts';
import { afterMeeting, declinedAlready, notDrawn } from '../kinds/draw/draw-declined.ts';
import { type DrawRecord, drawRecord } from '../kinds/draw/draw-record.ts';
import { canonicalHash, heldFaults } from '../kinds/draw/draw-result-rules.ts';
import type { Fault } from '../ledger/fault.ts';
import type { Instant } from '../time/instant.ts';
import { dayOf } from '../time/shanghai.ts';
import * as faults from './draw-faults.ts';
import { eligibleExperts } from './eligible-experts.ts';
import { holdDraw } from './hold-draw.ts';
import { isBeacon } from './is-beacon.ts';

export type DrawVerdict =
  | {
      readonly kind: 'valid';
      readonly record: DrawRecord;
      /** `withheld`: the record has no pool, so the list of eligible experts is taken from the commitment. */
      readonly eligibility: 'checked' | 'withheld';
    }
  | { readonly kind: 'invalid'; readonly faults: readonly Fault[] };

/**
 * Checks a draw (Arts. 23, 28) from its record alone: times, list, chance and order. The two times are the ledger's;
 * that they are true is proved by the ledger's tree, not here.
 */
export function checkDraw(input: unknown): DrawVerdict {
  const parsed = drawRecord.safeParse(input, { reportInput: true });
  if (!parsed.success) return { kind: 'invalid', faults: faultsOf(parsed.error) };
  const record = parsed.data;
  const jurisdiction = jurisdictionOf(record.jurisdiction);
  if (!jurisdiction) return { kind: 'invalid', faults: [faults.otherJurisdiction] };
  const broken = drawFaults(record, jurisdiction);
  if (broken.length > 0) return { kind: 'invalid', faults: broken };
  return { kind: 'valid', record, eligibility: record.pool ? 'checked' : 'withheld' };
}

/** All rules that a draw breaks, by the numbers in force in its jurisdiction at its commitment and at the draw. */
export function drawFaults(record: DrawRecord, jurisdiction: Jurisdiction): readonly Fault[] {
  const committed = contextAt(jurisdiction, record.committedAt);
  const held = contextAt(jurisdiction, record.heldAt);
  return [
    record.heldAt < record.committedAt ? faults.heldBeforeCommitment : undefined,
    ...commitmentFaults(record.commitment, committed),
    ...heldFaults(record.commitment, record.held, held),
    chanceFault(record),
    orderFault(record),
    ...declinedFaults(record),
    ...poolFaults(record, committed),
  ].filter((fault) => fault !== undefined);
}

function contextAt(jurisdiction: Jurisdiction, at: Instant): DrawContext {
  const { calendar } = jurisdiction;
  return { at, calendar, policy: policyAt(jurisdiction, dayOf(at)), purpose: 'protects' };
}

function chanceFault({ held: { randomness } }: DrawRecord): Fault | undefined {
  if (randomness.source !== 'drand-quicknet') return undefined;
  return isBeacon(randomness.beacon) ? undefined : faults.forgedBeacon;
}

function orderFault({ commitment, held }: DrawRecord): Fault | undefined {
  const { drawn, reserves } = holdDraw(commitment, held.list, held.randomness);
  const isSame = canonicalHash([drawn, reserves]) === canonicalHash([held.drawn, held.reserves]);
  return isSame ? undefined : faults.otherOrder;
}

/** That nobody moved up for an expert who was not drawn, or once the experts had met. */
function declinedFaults({ declined = [], held, heldAt, commitment }: DrawRecord) {
  const named = [...held.drawn, ...held.reserves];
  return declined.flatMap(({ expert, at }, place) =>
    [
      named.includes(expert) ? undefined : notDrawn,
      declined.findIndex((one) => one.expert === expert) < place ? declinedAlready : undefined,
      at < heldAt || dayOf(at) > commitment.meetsOn ? afterMeeting : undefined,
    ].map((fault) => fault && { ...fault, field: `declined.${place}` }),
  );
}

function poolFaults(
  { pool, commitment, held }: DrawRecord,
  { policy }: DrawContext,
): readonly (Fault | undefined)[] {
  if (pool === undefined) return [];
  const months = policy.expertDraw.conflictMonths.value;
  const eligible = new Set(eligibleExperts(pool, commitment, months));
  const listed = new Set(held.list);
  const smuggled = held.list.filter((code) => !eligible.has(code));
  const missing = [...eligible].filter((code) => !listed.has(code));
  return [
    new Set(pool.map(({ code }) => code)).size === pool.length ? undefined : faults.poolRepeats,
    canonicalHash(pool) === commitment.poolHash ? undefined : faults.poolChanged,
    smuggled.length > 0 ? faults.notEligible(smuggled) : undefined,
    missing.length > 0 ? faults.leftOut(missing) : undefined,
  ];
}
