import type { Day } from '../time/instant.ts';
import type { NameOnRecord } from './standing.ts';

/**
 * An organisation's name on `day`; where no registered name holds then, the first on its record. A name that only the
 * organisation itself says is used only if no authority vouches for any.
 */
export function presentName(names: readonly NameOnRecord[], day: Day): string | undefined {
  const confirmed = names.filter(({ isUnconfirmed }) => !isUnconfirmed);
  const known = confirmed.length > 0 ? confirmed : names;
  const registered = known.filter(({ kind }) => kind === 'registered');
  const present = registered.find(({ from = day, until = day }) => from <= day && day <= until);
  return (present ?? registered[0] ?? known[0])?.name;
}
