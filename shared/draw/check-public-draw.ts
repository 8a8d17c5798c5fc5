import { publicDrawSchema } from '../contract/draw-schema.ts';
import type { OpenedDraw, PublicDraw } from '../disclosure/public-draw.ts';
import { jurisdictionOf } from '../jurisdiction/jurisdictions.ts';
import type { Jurisdiction } from '../jurisdiction/policy.ts';
import { policyAt } from '../jurisdiction/policy-at.ts';
import { faultsOf } from '../kinds/door/faults-of.ts';
import {
  chosenChanceFault,
  type DrawContext,
  outsideWindow,
  sizeFaults,
} from '../kinds/draw/draw-commitment-rules.ts';
import { canonicalHash, chanceFault, heldTooLate } from '../kinds/draw/draw-result-rules.ts';
import { timeOfRound } from '../kinds/draw/quicknet-time.ts';
import type { Fault } from '../ledger/fault.ts';
import type { Instant } from '../time/instant.ts';
import { dayOf } from '../time/shanghai.ts';
import * as faults from './draw-faults.ts';
import { drawSeed } from './draw-seed.ts';
import { isBeacon } from './is-beacon.ts';
import { shuffle } from './shuffle.ts';

export type PublicDrawVerdict =
  /** Chance and the rules lead to these places. */
  | { readonly kind: 'valid'; readonly draw: PublicDraw; readonly opened: OpenedDraw }
  /** There is nothing to recheck: not opened yet, taken back, or never held. */
  | { readonly kind: 'nothing-held'; readonly draw: PublicDraw }
  | { readonly kind: 'invalid'; readonly faults: readonly Fault[] };

type Held = Required<OpenedDraw>['held'];

/**
 * Checks a draw from what the register says of it. It takes as given, because they are not public: that the sealed list is who was
 * eligible, and that the secrets of two parties are those that they had committed to.
 */
export function checkPublicDraw(input: unknown): PublicDrawVerdict {
  const parsed = publicDrawSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) return { kind: 'invalid', faults: faultsOf(parsed.error) };
  const draw = parsed.data;
  const jurisdiction = jurisdictionOf(draw.jurisdiction);
  if (!jurisdiction) return { kind: 'invalid', faults: [faults.otherJurisdiction] };
  const { opened } = draw;
  if (!opened?.held) return { kind: 'nothing-held', draw };
  const broken = brokenBy(draw, opened, opened.held, jurisdiction);
  return broken.length > 0 ? { kind: 'invalid', faults: broken } : { kind: 'valid', draw, opened };
}

function brokenBy(
  draw: PublicDraw,
  opened: OpenedDraw,
  held: Held,
  jurisdiction: Jurisdiction,
): readonly Fault[] {
  const committed = contextAt(jurisdiction, draw.committedAt);
  return [
    held.at < draw.committedAt ? faults.heldBeforeCommitment : undefined,
    ...sizeFaults(opened, committed),
    ...chanceFaults(draw, opened, held, committed),
    dayOf(held.at) > opened.meetsOn ? heldTooLate : undefined,
    orderFault(draw, opened, held),
  ].filter((fault) => fault !== undefined);
}

function contextAt(jurisdiction: Jurisdiction, at: Instant): DrawContext {
  const { calendar } = jurisdiction;
  return { at, calendar, policy: policyAt(jurisdiction, dayOf(at)), purpose: 'protects' };
}

function chanceFaults(
  { chance }: PublicDraw,
  { meetsOn }: OpenedDraw,
  { at, randomness }: Held,
  committed: DrawContext,
): readonly (Fault | undefined)[] {
  if (chance.source === 'commit-reveal') {
    if (randomness.source !== 'commit-reveal') return [faults.otherChance];
    return [outsideWindow(dayOf(at), meetsOn, committed)];
  }
  if (randomness.source !== 'drand-quicknet') return [faults.otherChance];
  return [
    chosenChanceFault({ randomness: chance }, committed),
    outsideWindow(dayOf(timeOfRound(chance.round)), meetsOn, committed),
    chanceFault({ randomness: chance }, { randomness }, at),
    isBeacon(randomness.beacon) ? undefined : faults.forgedBeacon,
  ];
}

/** The order falls on places as it does on experts: chance knows only how many they are. */
function orderFault(
  { seal }: PublicDraw,
  { eligible, drawn, reserves }: OpenedDraw,
  held: Held,
): Fault | undefined {
  const places = Array.from({ length: eligible }, (_, i) => i + 1);
  const order = shuffle(places, drawSeed(seal, held.randomness));
  const right = [order.slice(0, drawn), order.slice(drawn, drawn + reserves)];
  const isSame = canonicalHash(right) === canonicalHash([held.drawn, held.reserves]);
  return isSame ? undefined : faults.otherOrder;
}
