import { polyphonic } from 'pinyin-pro';
import type { PublicRecord } from '../../shared/disclosure/record.ts';
import { emptyTree, treeHead } from '../../shared/ledger/merkle-tree.ts';
import { writeRegister } from '../../shared/register/packing/write-register.ts';
import { signHead } from '../../shared/register/trust/sign-head.ts';
import { addSeconds, toInstant } from '../../shared/time/shanghai.ts';
import { signerOf } from '../../tools/lucheng/keys/key-pair.ts';
import { makeDevelopmentKeys } from '../../tools/town/town.ts';

export type PublishedRegister = {
  /** The key set to trust, as JSON. */
  readonly rootKeys: string;
  /** The objects of the bucket, by name. */
  readonly objects: readonly (readonly [name: string, content: string | Uint8Array])[];
};

/** A register of these records as the desk would lay it into the bucket, without a desk: uncompressed, for one day. */
export async function publishRecords(records: readonly PublicRecord[]): Promise<PublishedRegister> {
  const { head: headKey, keySet } = await makeDevelopmentKeys(Date.now());
  const { manifestBytes, manifestHash, segments, recordsRoot } = writeRegister(records, initialsOf);
  const issuedAt = toInstant(Date.now());
  const { kid, sign } = await signerOf(headKey);
  const head = await signHead(
    {
      v: 1,
      jurisdiction: keySet.keySet.jurisdiction,
      sequence: 1,
      issuedAt,
      expiresAt: addSeconds(issuedAt, 24 * 3600),
      minWaitSeconds: 600,
      manifest: manifestHash,
      overlay: null,
      changes: null,
      beside: null,
      recordsRoot,
      ledger: treeHead(emptyTree),
      mirrors: [],
      kid,
      alg: 'Ed25519',
    },
    sign,
  );
  return {
    rootKeys: JSON.stringify(keySet),
    objects: [
      ['head.json', JSON.stringify(head)],
      ['keys/1.json', JSON.stringify(keySet)],
      [`files/${manifestHash}`, manifestBytes],
      ...segments.map(({ ref, bytes }) => [`files/${ref.sha256}`, bytes] as const),
    ],
  };
}

/** As the desk has them. */
function initialsOf(character: string): string {
  const readings = polyphonic(character, { type: 'array', pattern: 'first', toneType: 'none' });
  return [...new Set(readings.flat())].filter((initial) => /^[a-z]$/.test(initial)).join('');
}
