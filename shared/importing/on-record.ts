import type { RegistrationOnRecord } from '../kinds/registration/registration-on-record.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Fault } from '../ledger/fault.ts';

/** What is on record of an agency. */
export type AgencyOnRecord = {
  readonly code: string;
  readonly registration: RegistrationOnRecord | null;
  /** The id of the newest filing, change or withdrawal, even one that was taken back since. */
  readonly newestEntry: string | null;
  /** What the latest decision calls it. */
  readonly decidedName: string | null;
  /** Why the code is refused; absent where it isn't. */
  readonly fault?: Fault;
};

/** What rows are held against: the desk's own record, however it is asked. */
export interface OnRecord {
  /** Of each code. */
  readonly registrations: (
    codes: readonly string[],
  ) => Promise<ReadonlyMap<string, AgencyOnRecord>>;
  /** Of each name the codes of the agencies that authorities call so. */
  readonly bearers: (names: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>;
  /** Everything that the ledger holds about a code; empty where it holds nothing. */
  readonly entries: (code: string) => Promise<readonly Entry[]>;
}

/** Those of the codes that the desk takes: regular ones, and irregular ones that the city has verified. */
export async function goodCodes(
  record: OnRecord,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await record.registrations(codes);
  return new Set([...found.values()].filter(({ fault }) => !fault).map(({ code }) => code));
}
