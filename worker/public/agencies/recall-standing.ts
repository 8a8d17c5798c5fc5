import type { Fresh } from '../reading/fresh-register.ts';
import type { RequestContext } from '../reading/read-register.ts';
import { agencyLineOf, wireMarkOf } from './agency-line.ts';
import { canonicalCode, lookUp } from './known-agency.ts';
import { type StandingText, standingText } from './standing-text.ts';

/** Only what is known is remembered: of codes that nobody has there is no end. */
export function recallStanding(
  { standings }: Pick<RequestContext, 'standings'>,
  fresh: Fresh,
  spelling: string,
): StandingText {
  const code = canonicalCode(spelling);
  return standings.recall(code, fresh.now, () => {
    const value = standingOf(fresh, code);
    return { value, validUntil: value.validUntil };
  });
}

function standingOf(fresh: Fresh, spelling: string): StandingText {
  const found = lookUp(fresh, spelling);
  switch (found.outcome) {
    case 'known':
      return standingText(agencyLineOf(found, fresh.now), found.validUntil);
    case 'malformed': {
      const { outcome, fault } = found;
      return standingText({ code: spelling, outcome, fault, mark: wireMarkOf('unknown') });
    }
    case 'not-known': {
      const { outcome, code } = found;
      return standingText({ code, outcome, mark: wireMarkOf('not-known') });
    }
  }
}
