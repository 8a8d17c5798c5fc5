import type { Entry } from '../../../shared/ledger/entry.ts';
import { makeLeafSalts, type SaltedEntry } from '../../../shared/ledger/leaf.ts';

/** A listing as the ledger holds it: all of it is public somewhere, or one of few possible values. */
export function makeListing(changes: Partial<Entry> = {}): Entry {
  return {
    v: 1,
    seq: 4,
    id: '330300-5',
    jurisdiction: '330300',
    kind: 'listing',
    subject: { kind: 'agency', code: '91330300MA2E9L0W51' },
    caseId: 'WZ-1',
    recordedAt: '2026-11-16T01:23:00.000Z',
    effectiveFrom: '2026-11-16T01:23:00.000Z',
    actor: { person: 'officer-3', authority: '示例市生态环境局', role: 'city-regulator' },
    basis: {
      authority: '示例市生态环境局',
      law: '示例办法',
      level: 'normative-document',
      article: '第三十三条',
      documentNumber: '示环列〔2026〕7号',
    },
    body: { ground: 'false-report' },
    ...changes,
  };
}

/** With salts of 1s and 2s. */
export function makeSalted(entry: Entry): SaltedEntry {
  let byte = 0;
  return { entry, salts: makeLeafSalts((length) => new Uint8Array(length).fill(++byte)) };
}
