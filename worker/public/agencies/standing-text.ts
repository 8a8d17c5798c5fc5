import type { StandingItem } from '../../../shared/contract/standing-item.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { hashText } from '../answering/hash-text.ts';
import type { Reading } from '../reading/read-register.ts';
import { agencyLineOf, wireMarkOf } from './agency-line.ts';
import { canonicalCode, lookUp } from './known-agency.ts';

/** One code's standing as it goes out, kept as text: pages ask for many at once, and for the same ones again. */
export type StandingText = {
  readonly code: string;
  readonly json: string;
  readonly hash: string;
  /** Undefined: nothing that time alone would change. */
  readonly validUntil: Instant | undefined;
};

/** Only what is known is remembered: of codes that nobody has there is no end. */
export function recallStanding(reading: Reading, spelling: string): StandingText {
  const code = canonicalCode(spelling);
  return reading.standings.recall(code, reading.now, () => {
    const standing = standingOf(reading, code);
    return { value: standing, validUntil: standing.validUntil };
  });
}

function standingOf(reading: Reading, spelling: string): StandingText {
  const found = lookUp(reading, spelling);
  if (found.outcome === 'known') {
    return textOf(agencyLineOf(found, reading.now), found.validUntil);
  }
  if (found.outcome === 'malformed') {
    const { outcome, fault } = found;
    return textOf({ code: spelling, outcome, fault, mark: wireMarkOf('unknown') });
  }
  return textOf({ code: found.code, outcome: 'not-known', mark: wireMarkOf('not-known') });
}

function textOf(item: StandingItem, validUntil?: Instant): StandingText {
  const json = JSON.stringify(item);
  return { code: item.code, json, hash: hashText(json), validUntil };
}
