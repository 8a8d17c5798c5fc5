import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { maxBatch } from '../../../shared/kinds/check-drafts.ts';
import type { RegistrationOnRecord } from '../../../shared/kinds/registration-on-record.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import { askDesk, type DeskAccess, mustAnswer } from '../desk-client.ts';

/** What is on record of each code that registered. */
export async function lookUpRegistrations(
  desk: DeskAccess,
  codes: readonly string[],
): Promise<ReadonlyMap<string, RegistrationOnRecord>> {
  const found = new Map<string, RegistrationOnRecord>();
  for (const { code, registration } of await lookUp(desk, codes)) {
    if (registration) found.set(code, registration);
  }
  return found;
}

/** Those of the codes that the desk takes: regular ones, and irregular ones that the city has verified. */
export async function lookUpGoodCodes(
  desk: DeskAccess,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await lookUp(desk, codes);
  return new Set(found.filter(({ fault }) => fault === undefined).map(({ code }) => code));
}

async function lookUp(desk: DeskAccess, codes: readonly string[]): Promise<readonly LookedUp[]> {
  const found: LookedUp[] = [];
  for (let at = 0; at < codes.length; at += maxBatch) {
    const body = JSON.stringify({ codes: codes.slice(at, at + maxBatch) });
    const headers = { 'Content-Type': 'application/json' };
    const asking = askDesk(desk, 'POST', deskPaths.subjectLookup, { body, headers });
    found.push(...((await mustAnswer(asking)) as readonly LookedUp[]));
  }
  return found;
}

type LookedUp = {
  readonly code: string;
  readonly registration: RegistrationOnRecord | null;
  /** Why the code is refused; absent where it isn't. */
  readonly fault?: Fault;
};
