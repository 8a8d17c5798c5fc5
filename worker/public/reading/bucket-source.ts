import type { Fetched, RegisterSource } from '../../../shared/register/reader/register-source.ts';
import { decompress } from './decompress.ts';
import { withinTime } from './within-time.ts';

const unreachable: Fetched = { kind: 'unreachable' };

/** The desk's bucket as a source of register files. An object that takes longer than `patienceMs` is out of reach. */
export function bucketSource(bucket: Pick<R2Bucket, 'get'>, patienceMs = 10_000): RegisterSource {
  const read = (key: string, maxBytes: number) =>
    withinTime(
      patienceMs,
      readObject(bucket, key, maxBytes).catch(() => unreachable),
      unreachable,
    );
  return {
    head: (maxBytes) => read('head.json', maxBytes),
    keys: (version, maxBytes) => read(`keys/${version}.json`, maxBytes),
    file: (sha256, maxBytes) => read(`files/${sha256}`, maxBytes),
  };
}

async function readObject(
  bucket: Pick<R2Bucket, 'get'>,
  key: string,
  maxBytes: number,
): Promise<Fetched> {
  const object = await bucket.get(key);
  if (object === null) return { kind: 'absent' };
  if (object.size > maxBytes) return { kind: 'too-large' };
  const stored = new Uint8Array(await object.arrayBuffer());
  const isCompressed = object.httpMetadata?.contentEncoding === 'br';
  const bytes = isCompressed ? decompress(stored, maxBytes) : stored;
  return bytes ? { kind: 'bytes', bytes } : { kind: 'too-large' };
}
