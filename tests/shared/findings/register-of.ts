import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import type { RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import type { NameOnRecord } from '../../../shared/rating/standing.ts';
import { openRegister } from '../../../shared/register/layers/open-register.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import { writeRegister } from '../../../shared/register/packing/write-register.ts';
import type { SignedHead } from '../../../shared/register/trust/head.ts';
import { parseManifest } from '../../../shared/register/trust/parse-head.ts';
import { makeUscc } from '../../support/make-record.ts';

export const now = '2026-11-24T04:00:00.000Z';

/** A real register, written and opened, of organisations number 0, 1, 2 … with these names. */
export function registerOf(...organisations: readonly (readonly NameOnRecord[])[]): Register {
  return registerOfRecords(organisations.map(recordOf));
}

export function registerOfRecords(records: readonly RegisterRecord[]): Register {
  const written = writeRegister(records);
  const manifest = parseManifest(written.manifestBytes);
  if (manifest === undefined) throw new Error('The register wrote a manifest that it cannot read');
  const head = signedHead(written.manifestHash, written.recordsRoot);
  const register = openRegister(
    head,
    manifest,
    written.segments.map(({ bytes }) => bytes),
  );
  if (register === undefined) throw new Error('The register wrote files that it cannot open');
  return register;
}

/** One organisation whose only name is this one. */
export function named(name: string): readonly NameOnRecord[] {
  return [{ name, kind: 'registered' }];
}

export function recordOf(names: readonly NameOnRecord[], n: number): PublicRecord {
  return {
    v: 1,
    code: makeUscc(n),
    names,
    registration: { kind: 'never' },
    services: [],
    reasons: [],
    timeline: [
      {
        from: '2026-01-01T00:00:00.000Z',
        level: 'normal',
        reasons: [],
        grade: { kind: 'not-yet-graded', because: 'not-registered' },
      },
    ],
  };
}

function signedHead(manifest: string, recordsRoot: string): SignedHead {
  return {
    head: {
      v: 1,
      jurisdiction: '330300',
      sequence: 1,
      issuedAt: '2026-11-24T00:00:00.000Z',
      expiresAt: '2026-11-25T00:00:00.000Z',
      minWaitSeconds: 600,
      manifest,
      overlay: null,
      recordsRoot,
      ledger: { size: 0, root: '0'.repeat(64) },
      mirrors: [],
      kid: '0'.repeat(16),
      alg: 'Ed25519',
    },
    signature: '',
  };
}
