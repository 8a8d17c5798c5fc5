import { agencyStanding, type StandingText, standingText } from '../answering/standing-text.ts';
import { wireMarkOf } from '../answering/wire-mark.ts';
import type { Fresh } from '../reading/fresh-register.ts';
import type { RequestContext } from '../reading/read-register.ts';
import { agencyLineOf } from './agency-line.ts';
import { canonicalCode, lookUp } from './known-agency.ts';

type Remembered = Pick<RequestContext, 'standings' | 'shapes'>;

/** Only what is known is remembered: of codes that no agency has there is no end. */
export function recallStanding(
  { standings, shapes }: Remembered,
  fresh: Fresh,
  spelling: string,
): StandingText {
  const code = canonicalCode(spelling);
  return standings.recall(code, fresh.now, () => {
    const value = standingOf(fresh, code, shapes);
    return { value, validUntil: value.validUntil };
  });
}

function standingOf(fresh: Fresh, spelling: string, shapes: Remembered['shapes']): StandingText {
  const found = lookUp(fresh, spelling);
  switch (found.outcome) {
    case 'known':
      return agencyStanding(agencyLineOf(found, fresh.now), found.validUntil, shapes);
    case 'malformed': {
      const { outcome, fault } = found;
      return standingText({ code: spelling, outcome, fault, mark: wireMarkOf('malformed') });
    }
    case 'not-known': {
      const { outcome, code } = found;
      return standingText({ code, outcome, mark: wireMarkOf('not-known') });
    }
  }
}
