import type { AgencyOnRecord, OnRecord } from '../../../../shared/importing/on-record.ts';
import type { Actor, Entry } from '../../../../shared/ledger/entry.ts';
import type { Ask } from '../screen.ts';

/** The record of this desk's own ledger, as the actor may read it. */
export function ledgerRecord(ledger: Ask['ledger'], actor: Actor): OnRecord {
  return {
    registrations: async (codes) => {
      const found: readonly AgencyOnRecord[] = JSON.parse(await ledger.registrations(codes));
      return new Map(found.map((one) => [one.code, one]));
    },
    bearers: async (names) => {
      const found: readonly Bearers[] = JSON.parse(await ledger.namesByAuthorities(names));
      return new Map(found.map(({ name, codes }) => [name, codes]));
    },
    entries: async (code) => {
      const json = await ledger.subject({ kind: 'agency', code }, actor);
      return json === undefined ? [] : (JSON.parse(json).entries as readonly Entry[]);
    },
  };
}

type Bearers = { readonly name: string; readonly codes: readonly string[] };
