import { createHash, type KeyObject } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipExtension } from '../../extension/build.ts';
import type { PinnedSource } from '../../extension/pinned-source.ts';
import { signCrx } from './sign-crx.ts';
import { refuseOtherXpi } from './signed-xpi.ts';
import { updatesForChrome, updatesForFirefox } from './update-manifests.ts';

/** What an organisation that hosts the extension itself decides. */
export type RollOut = {
  /** Address of the folder where the files will lie, as `https://it.example/lucheng/`. */
  readonly home: string;
  /** The RSA key by which Chrome and Edge know the extension; without it no package for them is made. */
  readonly key?: KeyObject | undefined;
  /** The package for Firefox as Mozilla has signed it; without it the unsigned one is what updates.json names. */
  readonly signedXpi?: Uint8Array | undefined;
};

type What = { readonly version: string; readonly sources: readonly PinnedSource[] };
type File = readonly [name: string, content: string | Uint8Array];

/** The packages that look for updates at `home`, and the files that tell them of one. */
export async function rollOutFiles(
  what: What,
  { home, key, signedXpi }: RollOut,
): Promise<readonly File[]> {
  return [
    ...(key === undefined ? [] : forChrome(what, home, key, await zipFor('chrome', what, home))),
    ...forFirefox(what, home, await zipFor('firefox', what, home), signedXpi),
  ];
}

function forChrome(what: What, home: string, key: KeyObject, zip: Uint8Array): readonly File[] {
  const { crx, id } = signCrx(zip, key);
  const name = `lucheng-${what.version}.crx`;
  return [
    [name, crx],
    ['updates.xml', updatesForChrome(id, what.version, home, name)],
    ['EXTENSION_ID', `${id}\n`],
  ];
}

function forFirefox(
  { version }: What,
  home: string,
  built: Uint8Array,
  signedXpi: Uint8Array | undefined,
): readonly File[] {
  if (signedXpi !== undefined) refuseOtherXpi(signedXpi, built);
  const xpi = signedXpi ?? built;
  const name = `lucheng-${version}.xpi`;
  const sha256 = createHash('sha256').update(xpi).digest('hex');
  return [
    [name, xpi],
    ['updates.json', updatesForFirefox(version, home, { name, sha256 })],
  ];
}

async function zipFor(
  browser: 'chrome' | 'firefox',
  { version, sources }: What,
  updateHome: string,
): Promise<Uint8Array> {
  const outDir = await mkdtemp(join(tmpdir(), 'lucheng-roll-out-'));
  try {
    return await readFile(await zipExtension({ version, sources, browser, outDir, updateHome }));
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
