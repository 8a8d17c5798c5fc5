import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { ObjectStore } from '../../../worker/desk/platform/object-store.ts';
import { ledger } from '../../fixtures/desk/desk.ts';

/** Whether the step at which everything ends still reaches the bucket. */
export type Death = 'before' | 'after';

/** What the desk did to its buckets, in order, as `put register/head.json`. */
export type Steps = string[];

/** Both buckets work up to step `last` (from 0), then nothing does: as where the machine dies at that step. */
export async function dieAt(last: number, death: Death, steps: Steps = []): Promise<Steps> {
  const storeOver = (name: string, bucket: R2Bucket): ObjectStore => ({
    put: (key, ...rest) => step(`put ${name}/${key}`, () => bucket.put(key, ...rest)),
    delete: (keys) => step(`delete ${name}/${keys.join()}`, () => bucket.delete(keys)),
  });
  await runInDurableObject(ledger(), (object) => {
    const register = storeOver('register', env.REGISTER);
    const archive = storeOver('archive', env.ARCHIVE);
    Object.assign(object.desk, { register, archive });
  });
  return steps;

  async function step(name: string, work: () => Promise<unknown>): Promise<unknown> {
    const place = steps.push(name) - 1;
    if (place < last || (place === last && death === 'after')) await work();
    if (place >= last) throw new Error(`died at ${name}`);
    return undefined;
  }
}

/** Nothing can be written to either bucket; what is there can be deleted. */
export async function refusePuts(): Promise<void> {
  await runInDurableObject(ledger(), (object) => {
    const storeOver = (bucket: R2Bucket): ObjectStore => ({
      put: (key) => Promise.reject(new Error(`no room for ${key}`)),
      delete: (keys) => bucket.delete(keys),
    });
    const [register, archive] = [storeOver(env.REGISTER), storeOver(env.ARCHIVE)];
    Object.assign(object.desk, { register, archive });
  });
}

/** What the object held in memory is gone, its storage is there, and its buckets work. */
export async function revive(): Promise<void> {
  await evictDurableObject(ledger());
}
