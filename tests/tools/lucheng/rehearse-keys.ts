import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refreshRegister } from '../../../shared/register/reader/reader.ts';
import type { SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import { addSeconds, toInstant } from '../../../shared/time/shanghai.ts';
import { verify } from '../../fixtures/register/make-keys.ts';
import {
  type MemoryStore,
  memorySource,
  memoryStore,
  publishKeys,
  publishTo,
} from '../../fixtures/register/memory-ports.ts';
import { old, young } from '../../fixtures/register/published-reader.ts';
import { type KeyHolders, keyHolders, mustRun } from './key-holders.ts';

export type Rehearsal = Awaited<ReturnType<typeof rehearseKeys>>;
export type KeyReader = ReturnType<Rehearsal['readerOf']>;

/** Key set 1; the head key is stolen and withdrawn; all roots are replaced; the head key is replaced in its time. */
export async function rehearseKeys() {
  let nowMs = Date.parse('2026-11-24T00:00:00.000Z');
  const dir = await mkdtemp(join(tmpdir(), 'lucheng-rehearsal-'));
  const holders = keyHolders(dir, () => nowMs);
  const source = memorySource();

  const now = () => toInstant(nowMs);
  const passDays = (days: number) => {
    nowMs += days * 86_400_000;
  };

  /** A reader that was built with this key set, and remembers what it has seen. */
  function readerOf(pinned: SignedKeySet, store: MemoryStore = memoryStore()) {
    return { store, refresh: () => refreshRegister({ source, store, verify, pinned, now: now() }) };
  }

  async function publishHead(sequence: number, head: string, records = old) {
    const times = { issuedAt: now(), expiresAt: addSeconds(now(), 86_400) };
    await publishTo(source, records, { sequence, ...times }, await holders.keyOf(head));
  }

  /** Prepares, has each of them sign on their own machine, and puts it together. */
  async function makeSet(
    version: number,
    changes: Parameters<KeyHolders['prepare']>[1],
    signers: readonly string[],
  ): Promise<SignedKeySet> {
    await mustRun(holders.prepare(version, changes));
    for (const name of signers) await mustRun(holders.sign(version, name));
    await mustRun(holders.assemble(version, ...signers));
    return holders.keySet(version);
  }

  await holders.makeKeys('li', 'wang', 'zhao', 'desk-1', 'desk-2', 'desk-3');
  await holders.makeKeys('chen', 'lin', 'wu', 'stranger');

  const first = await makeSet(1, { roots: ['li', 'wang', 'zhao'], heads: ['desk-1'] }, [
    'li',
    'zhao',
  ]);
  await publishHead(1, 'desk-1');
  const follower = readerOf(first);
  const sleeper = readerOf(first);
  await follower.refresh();
  await sleeper.refresh();

  passDays(30);
  const stolen = (await holders.keyOf('desk-1')).kid;
  const second = await makeSet(
    2,
    { heads: ['desk-2'], more: ['--withdraw', `${stolen}=stolen@2026-12-20T00:00:00Z`] },
    ['wang', 'zhao'],
  );
  publishKeys(source, second);
  await publishHead(2, 'desk-2');
  await follower.refresh();

  passDays(30);
  const third = await makeSet(3, { roots: ['chen', 'lin', 'wu'] }, ['li', 'wang', 'chen', 'wu']);
  publishKeys(source, third);
  await publishHead(3, 'desk-2');
  await follower.refresh();

  passDays(300);
  const fourth = await makeSet(4, { heads: ['desk-3'] }, ['lin', 'wu']);
  publishKeys(source, fourth);
  await publishHead(4, 'desk-3', young);

  const sets = [first, second, third, fourth];
  const pin = (version: number) => {
    const set = sets[version - 1];
    if (!set) throw new Error(`no key set ${version}`);
    return set;
  };
  const end = () => rm(dir, { recursive: true, force: true });
  return { holders, source, publishHead, follower, sleeper, now, readerOf, pin, end };
}
