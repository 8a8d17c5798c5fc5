import type { PublicRecord } from '../../shared/disclosure/record.ts';
import { openRegister } from '../../shared/register/layers/open-register.ts';
import type { Register } from '../../shared/register/layers/register.ts';
import { writeRegister } from '../../shared/register/packing/write-register.ts';
import { parseManifest } from '../../shared/register/trust/parse-head.ts';
import { addSeconds, toInstant } from '../../shared/time/shanghai.ts';

/** A register of these records, written and opened in memory. Its head is not signed. */
export function openRecords(records: readonly PublicRecord[]): Register {
  const { manifestBytes, manifestHash, recordsRoot, segments } = writeRegister(records);
  const manifest = parseManifest(manifestBytes);
  const issuedAt = toInstant(Date.now());
  const head = {
    v: 1,
    jurisdiction: '330300',
    sequence: 1,
    issuedAt,
    expiresAt: addSeconds(issuedAt, 86_400),
    minWaitSeconds: 600,
    manifest: manifestHash,
    overlay: null,
    changes: null,
    beside: null,
    recordsRoot,
    ledger: { size: 1, root: manifestHash },
    mirrors: [],
    kid: 'none',
    alg: 'Ed25519',
  } as const;
  const files = segments.map(({ bytes }) => bytes);
  const register = manifest && openRegister({ head, signature: '' }, manifest, files);
  if (register === undefined) throw new Error('The register wrote files that it cannot open');
  return register;
}
