import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addSeconds, toInstant } from '../../shared/time/shanghai.ts';
import { makePrivateKey, type PrivateKey, signerOf } from '../../tools/lucheng/keys/key-pair.ts';
import { anotherCity } from '../fixtures/city/another-city.ts';
import { keySetOf } from '../fixtures/keys/key-set-of.ts';
import { makeTestKey } from '../fixtures/keys/test-key.ts';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { registerFiles } from '../fixtures/register/register-files.ts';
import { runLucheng } from './run-lucheng.ts';

export const listed = '示例青山环境检测技术服务有限公司';
export const graded = '示例白云环境咨询有限公司';
const records = [
  makeAgencyRecord(1, { name: listed, level: 'blacklisted', until: '2099-11-22T16:00:00.000Z' }),
  makeAgencyRecord(4, { name: graded }),
];
/** What the other city says of the first of them, and one that it alone knows. */
const theirs = [
  makeAgencyRecord(1, { name: listed }),
  makeAgencyRecord(4, { name: graded, level: 'supervised' }),
];
/** When the registers in the kits are of. */
export const issuedAt = toInstant(Date.now());
/** A head that is older than a kit may be, and was signed to hold for longer. */
const old = { issuedAt: addSeconds(issuedAt, -7 * 86_400 - 3600), validSeconds: 8 * 86_400 };

type Made = Awaited<ReturnType<typeof runLucheng>>;

/** Key sets, keys and two cities' registers in a folder, and the command that makes kits of them there. */
export type KitWorkshop = {
  readonly at: (name: string) => string;
  /** `key`, `out`: names of files in the folder. */
  readonly make: (key: string, out: string, ...options: readonly string[]) => Promise<Made>;
  readonly textOf: (name: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** The files are `sources.json`, `late.json` (the other city's register is too old), `keys.json`, `other-keys.json` and the keys `head.json`, `other-head.json`, `stranger.json`. */
export async function openKitWorkshop(): Promise<KitWorkshop> {
  const folder = await mkdtemp(join(tmpdir(), 'lucheng-kit-'));
  const at = (name: string) => join(folder, name);
  const key = await makePrivateKey();
  const head = await testKeyOf(key);
  const expiresAt = addSeconds(issuedAt, 365 * 86_400);
  const keySet = await keySetOf({ root: await makeTestKey(), head }, { expiresAt });
  const files = await registerFiles(records, {
    ...{ jurisdiction: '330300', sequence: 1, issuedAt },
    signer: head,
  });
  const source = {
    ...{ origin: 'http://register.test', mirrors: [], jurisdiction: '330300', keySet },
    city: { zh: '温州市', en: 'Wenzhou' },
  };
  const otherKey = await makePrivateKey();
  const otherHead = await testKeyOf(otherKey);
  const jurisdiction = anotherCity.code;
  const otherSet = await keySetOf(
    { root: await makeTestKey(), head: otherHead },
    { expiresAt, jurisdiction },
  );
  const there = { jurisdiction, sequence: 1, issuedAt, signer: otherHead };
  const otherFiles = await registerFiles(theirs, there);
  const oldFiles = await registerFiles(theirs, { ...there, ...old });
  const second = {
    ...{ origin: 'http://other.test', mirrors: [], jurisdiction, keySet: otherSet },
    city: anotherCity.name,
  };
  await writeFile(at('sources.json'), JSON.stringify([source, second]));
  const late = { ...second, origin: 'http://late.test' };
  await writeFile(at('late.json'), JSON.stringify([source, late]));
  await writeFile(at('keys.json'), JSON.stringify(keySet));
  await writeFile(at('other-keys.json'), JSON.stringify(otherSet));
  await writeFile(at('other-head.json'), JSON.stringify(otherKey));
  await writeFile(at('head.json'), JSON.stringify(key));
  await writeFile(at('stranger.json'), JSON.stringify(await makePrivateKey()));
  const fetch = async (address: URL | RequestInfo) => {
    const { host, pathname } = new URL(String(address));
    const served = { 'other.test': otherFiles, 'late.test': oldFiles }[host] ?? files;
    const bytes = served.get(pathname);
    return bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 });
  };
  return {
    at,
    make: (key, out, ...options) =>
      runLucheng(
        ['kit', '--sources', at('sources.json'), '--key', at(key), '--out', at(out), ...options],
        { fetch },
      ),
    textOf: (name) => readFile(at(name), 'utf8'),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

async function testKeyOf(key: PrivateKey) {
  const { sign } = await signerOf(key);
  return { kid: key.kid, publicKey: key.x, sign };
}
