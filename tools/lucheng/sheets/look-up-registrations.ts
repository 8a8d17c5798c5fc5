import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { maxBatch } from '../../../shared/kinds/door/batch-size.ts';
import type { RegistrationOnRecord } from '../../../shared/kinds/registration/registration-on-record.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import { askDesk, type DeskAccess, mustAnswer } from '../desk-client.ts';

/** What is on record of an agency. */
export type AgencyOnRecord = {
  readonly code: string;
  readonly registration: RegistrationOnRecord | null;
  /** What the latest decision calls it. */
  readonly decidedName: string | null;
  /** Why the code is refused; absent where it isn't. */
  readonly fault?: Fault;
};

/** What is on record of each code. */
export async function lookUpRegistrations(
  desk: DeskAccess,
  codes: readonly string[],
): Promise<ReadonlyMap<string, AgencyOnRecord>> {
  const found = await lookUp<AgencyOnRecord>(desk, deskPaths.subjectLookup, 'codes', codes);
  return new Map(found.map((one) => [one.code, one]));
}

/** Those of the codes that the desk takes: regular ones, and irregular ones that the city has verified. */
export async function lookUpGoodCodes(
  desk: DeskAccess,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await lookUp<AgencyOnRecord>(desk, deskPaths.subjectLookup, 'codes', codes);
  return new Set(found.filter(({ fault }) => fault === undefined).map(({ code }) => code));
}

/** The codes of the agencies whose name each is by authorities. */
export async function lookUpNames(
  desk: DeskAccess,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await lookUp<Bearers>(desk, deskPaths.nameLookup, 'names', names);
  return new Map(found.map(({ name, codes }) => [name, codes]));
}

type Bearers = { readonly name: string; readonly codes: readonly string[] };

async function lookUp<Answer>(
  desk: DeskAccess,
  path: string,
  field: string,
  wanted: readonly string[],
): Promise<readonly Answer[]> {
  const found: Answer[] = [];
  for (let at = 0; at < wanted.length; at += maxBatch) {
    const body = JSON.stringify({ [field]: wanted.slice(at, at + maxBatch) });
    const headers = { 'Content-Type': 'application/json' };
    const answer = await mustAnswer(askDesk(desk, 'POST', path, { body, headers }));
    found.push(...(answer as readonly Answer[]));
  }
  return found;
}
