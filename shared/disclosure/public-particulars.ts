import type { LicenceOnRecord, Particulars } from '../rating/facts/particulars.ts';
import type { Standing } from '../rating/standing.ts';
import type { Instant } from '../time/instant.ts';

/**
 * What may be shown of what decides nothing: licences that have begun, and as long as the agency is registered its own words,
 * which nobody keeps up to date afterwards (Art. 19).
 */
export function publicParticularsOf({ particulars, registration, at }: Standing): Particulars {
  const { licences = [], declared, commitment, ...rest } = particulars;
  const shown = licences.filter((one) => one.from <= at && !isRenewed(one, licences, at));
  const isRegistered = registration.kind === 'filed';
  return {
    ...(shown.length > 0 && { licences: shown }),
    ...(isRegistered && declared && { declared }),
    ...(isRegistered && commitment && { commitment }),
    ...rest,
  };
}

/** Over, and another one of the same sort holds: to flag the old one would say what isn't so. */
function isRenewed(
  licence: LicenceOnRecord,
  all: readonly LicenceOnRecord[],
  at: Instant,
): boolean {
  const holds = (one: LicenceOnRecord) => one.from <= at && !isExpired(one, at);
  return (
    isExpired(licence, at) && all.some((other) => other.title === licence.title && holds(other))
  );
}

/** Whether a licence is over at `at`: a flag, and no points (Art. 7). */
export function isExpired({ expiresAt }: LicenceOnRecord, at: Instant): boolean {
  return expiresAt !== undefined && expiresAt <= at;
}
