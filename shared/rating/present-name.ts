import type { Day } from '../time/instant.ts';
import type { NameOnRecord } from './standing.ts';

/** What an organisation is called on `day`; where no registered name holds then, the first on its record. */
export function presentName(names: readonly NameOnRecord[], day: Day): string | undefined {
  const registered = names.filter(({ kind }) => kind === 'registered');
  const present = registered.find(({ from = day, until = day }) => from <= day && day <= until);
  return (present ?? registered[0] ?? names[0])?.name;
}
