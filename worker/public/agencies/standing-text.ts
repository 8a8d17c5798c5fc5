import type { StandingItem } from '../../../shared/contract/standing-item.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { hashText } from '../answering/hash-text.ts';

/** One code's standing as it goes out, kept as text: pages ask for many at once, and for the same ones again. */
export type StandingText = {
  readonly code: string;
  readonly json: string;
  readonly hash: string;
  /** Undefined: nothing that time alone would change. */
  readonly validUntil: Instant | undefined;
};

export function standingText(item: StandingItem, validUntil?: Instant): StandingText {
  const json = JSON.stringify(item);
  return { code: item.code, json, hash: hashText(json), validUntil };
}
