import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { maxBatch } from '../../../shared/kinds/door/check-drafts.ts';
import type { RegistrationOnRecord } from '../../../shared/kinds/registration/registration-on-record.ts';
import { askDesk, type DeskAccess, mustAnswer } from '../desk-client.ts';

/** What is on record of each code that registered. */
export async function lookUpRegistrations(
  desk: DeskAccess,
  codes: readonly string[],
): Promise<ReadonlyMap<string, RegistrationOnRecord>> {
  const found = new Map<string, RegistrationOnRecord>();
  for (let at = 0; at < codes.length; at += maxBatch) {
    const body = JSON.stringify({ codes: codes.slice(at, at + maxBatch) });
    const headers = { 'Content-Type': 'application/json' };
    const asking = askDesk(desk, 'POST', deskPaths.subjectLookup, { body, headers });
    for (const { code, registration } of (await mustAnswer(asking)) as Registered[]) {
      if (registration) found.set(code, registration);
    }
  }
  return found;
}

type Registered = { readonly code: string; readonly registration: RegistrationOnRecord | null };
