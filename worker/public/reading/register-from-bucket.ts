import { utf8 } from '../../../shared/ledger/digest.ts';
import { memoryStore } from '../../../shared/register/reader/memory-store.ts';
import { refreshRegister } from '../../../shared/register/reader/reader.ts';
import type { RegisterSource } from '../../../shared/register/reader/register-source.ts';
import { parseKeySet } from '../../../shared/register/trust/parse-key-set.ts';
import type { LogError } from '../platform/log-error.ts';
import { verifySignature } from '../platform/verify-signature.ts';
import { bucketSource } from './bucket-source.ts';
import { type Floor, readDeployedFloor, withFloor } from './floor.ts';
import type { RegisterReaderOptions } from './read-register.ts';

/**
 * Brings the register in memory up to date with the bucket. It trusts what follows from the pinned key set and nothing
 * else, so an attacker who can write the bucket can't make this worker say anything new, nor say again what is older than the floor.
 */
export function refreshFromBucket(
  bucket: Pick<R2Bucket, 'get'>,
  pinnedKeys: string,
  floor: { readonly place: Floor; readonly deployed: string | undefined },
  logError: LogError,
): RegisterReaderOptions['refresh'] {
  const pinned = parseKeySet(utf8(pinnedKeys));
  const source = bucketSource(bucket);
  const deployed = readDeployedFloor(floor.deployed);
  if (floor.deployed && !deployed) logError('refresh', 'FLOOR_HEAD is not a signed head');
  const store = pinned && withFloor(memoryStore(), floor.place, { pinned, deployed });
  return async (current, now) => {
    if (!pinned || !store) {
      logError('refresh', 'ROOT_KEYS is not a signed key set');
      return { register: undefined, absentKeys: undefined };
    }
    let absentKeys: number | undefined;
    const noting: RegisterSource = {
      ...source,
      keys: async (version, maxBytes) => {
        const asked = await source.keys(version, maxBytes);
        if (asked.kind === 'absent') absentKeys = version;
        return asked;
      },
    };
    const refreshed = await refreshRegister({
      ...{ source: noting, store, pinned, now, holder: { register: current } },
      verify: verifySignature,
    });
    if (refreshed.kind === 'failed') logError('refresh', refreshed.rule ?? refreshed.cause);
    return { register: refreshed.register, absentKeys };
  };
}
