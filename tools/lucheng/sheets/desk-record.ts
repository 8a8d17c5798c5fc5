import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import type { AgencyOnRecord, OnRecord } from '../../../shared/importing/on-record.ts';
import { maxBatch } from '../../../shared/kinds/door/batch-size.ts';
import { askDesk, type DeskAccess, mustAnswer } from '../desk-client.ts';
import { entriesOfSubject } from '../exchange/entries-of-subject.ts';

/** The record of a desk that is asked over HTTP. */
export function deskRecord(desk: DeskAccess): OnRecord {
  return {
    registrations: async (codes) => {
      const found = await lookUp<AgencyOnRecord>(desk, deskPaths.subjectLookup, 'codes', codes);
      return new Map(found.map((one) => [one.code, one]));
    },
    bearers: async (names) => {
      const found = await lookUp<Bearers>(desk, deskPaths.nameLookup, 'names', names);
      return new Map(found.map(({ name, codes }) => [name, codes]));
    },
    entries: (code) => entriesOfSubject(desk, code),
  };
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
