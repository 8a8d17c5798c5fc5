import { canonicalBytes } from '../../ledger/canonical.ts';
import { sha256, toHex } from '../../ledger/digest.ts';
import type { Fault } from '../../ledger/fault.ts';
import type { Instant } from '../../time/instant.ts';
import { dayOf } from '../../time/shanghai.ts';
import { type DrawContext, outsideWindow } from './draw-commitment-rules.ts';
import type { Chance, DrawCommittedBody } from './draw-forms.ts';
import type { DrawHeldBody } from './draw-held.ts';
import { timeOfRound } from './quicknet-time.ts';

/** Every rule that a result breaks against its commitment, except chance itself, which `checkDraw` checks. */
export function heldFaults(
  commitment: DrawCommittedBody,
  held: DrawHeldBody,
  context: DrawContext,
): readonly (Fault | undefined)[] {
  const { list } = held;
  const isCommitted = canonicalHash(list) === commitment.listHash;
  return [
    isCommitted && list.length === commitment.eligible ? undefined : listChanged,
    isSorted(list) ? undefined : listNotSorted,
    chosenFault(commitment, held),
    chanceFault(commitment, held, context.at) ?? windowFault(commitment, context),
    dayOf(context.at) > commitment.meetsOn ? heldTooLate : undefined,
  ];
}

/** SHA-256 (hex) over the canonical JSON. */
export function canonicalHash(value: unknown): string {
  return toHex(sha256(canonicalBytes(value)));
}

/** What a party to commit–reveal publishes first: a hash of their name and 32 random bytes in hex, kept to themselves. */
export function revealHash(name: string, secret: string): string {
  return canonicalHash({ name, secret });
}

function isSorted(list: readonly string[]): boolean {
  return list.every((code, i) => i === 0 || (list[i - 1] ?? '') < code);
}

function chosenFault(commitment: DrawCommittedBody, held: DrawHeldBody): Fault | undefined {
  const chosen = [...held.drawn, ...held.reserves];
  const listed = new Set(held.list);
  const isWhole =
    held.drawn.length === commitment.drawn &&
    held.reserves.length === commitment.reserves &&
    new Set(chosen).size === chosen.length &&
    chosen.every((code) => listed.has(code));
  return isWhole ? undefined : otherChosen;
}

/** Whether chance is the one that was committed to; its signature, `checkDraw` checks. */
export function chanceFault(
  { randomness: chosen }: Pick<DrawCommittedBody, 'randomness'>,
  { randomness }: { readonly randomness: Chance },
  at: Instant,
): Fault | undefined {
  if (chosen.source === 'drand-quicknet') {
    const { round } = chosen;
    if (randomness.source !== 'drand-quicknet' || randomness.beacon.round !== round) {
      return otherRandomness;
    }
    return at < timeOfRound(round) ? beforeRound : undefined;
  }
  if (randomness.source !== 'commit-reveal') return otherRandomness;
  const { secrets } = randomness;
  const isKept = chosen.parties.every(
    ({ name, commitment }, i) => revealHash(name, secrets[i] ?? '') === commitment,
  );
  return isKept ? undefined : otherSecret;
}

/** A round's day was judged at the commitment; secrets are revealed on any. */
function windowFault(
  { randomness, meetsOn }: DrawCommittedBody,
  context: DrawContext,
): Fault | undefined {
  if (randomness.source === 'drand-quicknet') return undefined;
  return outsideWindow(dayOf(context.at), meetsOn, context);
}

const listChanged: Fault = {
  field: 'body.list',
  rule: 'draw.list-changed',
  zh: '名单与封存时的摘要不符',
  en: 'This is not the list that was committed to',
};

const listNotSorted: Fault = {
  field: 'body.list',
  rule: 'draw.list-not-sorted',
  zh: '名单须按编号排序且不得重复',
  en: 'The list is sorted by code, without repeats',
};

const otherChosen: Fault = {
  field: 'body.drawn',
  rule: 'draw.chosen',
  zh: '抽中和候补专家的人数须与封存一致，均在名单之内且不得重复',
  en: 'As many are drawn and in reserve as committed to, all from the list, nobody twice',
};

const otherRandomness: Fault = {
  field: 'body.randomness',
  rule: 'draw.other-randomness',
  zh: '随机数来源或者轮次与封存时不符',
  en: 'This is not the random value that was committed to',
};

const beforeRound: Fault = {
  field: 'body.randomness',
  rule: 'draw.before-round',
  zh: '该轮随机数尚未公布',
  en: 'That round is not published yet',
};

const otherSecret: Fault = {
  field: 'body.randomness',
  rule: 'draw.other-secret',
  zh: '揭示的随机数与承诺不符',
  en: 'A revealed secret is not the one committed to',
};

export const heldTooLate: Fault = {
  field: 'body',
  rule: 'draw.held-after-meeting',
  zh: '抽取结果须在活动当日或者之前记录',
  en: 'The result is recorded by the day on which the experts meet',
};
