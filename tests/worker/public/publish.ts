import { brotliCompressSync } from 'node:zlib';
import type { RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import { sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import type { InitialsOf } from '../../../shared/register/pinyin-initials.ts';
import { writeRegister } from '../../../shared/register/write-register.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import type { TestKeys } from './test-keys.ts';

type Publication = {
  readonly records: readonly RegisterRecord[];
  readonly sequence: number;
  readonly now: Instant;
  /** Texts that a catalogue names by their hashes. */
  readonly texts?: readonly string[];
};

/** Puts a signed register into the bucket as the desk does: files first, the head last. */
export async function publish(
  bucket: R2Bucket,
  keys: TestKeys,
  { records, sequence, now, texts = [] }: Publication,
): Promise<void> {
  const { manifestBytes, manifestHash, segments, recordsRoot } = writeRegister(records, initialsOf);
  await putFile(bucket, manifestHash, manifestBytes);
  for (const { ref, bytes } of segments) await putFile(bucket, ref.sha256, bytes);
  for (const bytes of texts.map(utf8)) await putFile(bucket, toHex(sha256(bytes)), bytes);
  const signedHead = await keys.signHead({
    v: 1,
    jurisdiction: '330300',
    sequence,
    issuedAt: now,
    expiresAt: addSeconds(now, 86_400),
    minWaitSeconds: 600,
    manifest: manifestHash,
    overlay: null,
    recordsRoot,
    ledger: { size: 0, root: '0'.repeat(64) },
    mirrors: [],
  });
  await bucket.put('keys/1.json', JSON.stringify(keys.keySet));
  await bucket.put('head.json', JSON.stringify(signedHead));
}

/** Of a few characters, as the desk has them of all. */
const initialsOf: InitialsOf = (character) =>
  ({ 示: 's', 例: 'l', 清: 'q', 流: 'l', 检: 'j', 测: 'c' })[character] ?? '';

async function putFile(bucket: R2Bucket, sha256: string, bytes: Uint8Array): Promise<void> {
  const compressed = brotliCompressSync(bytes);
  await (compressed.length < bytes.length
    ? bucket.put(`files/${sha256}`, compressed, { httpMetadata: { contentEncoding: 'br' } })
    : bucket.put(`files/${sha256}`, bytes));
}
