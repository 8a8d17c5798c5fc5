import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import { type PrivateKey, publicKeyOf, signerOf } from '../../../tools/lucheng/keys/key-pair.ts';
import type { TestKey } from '../../fixtures/register/make-keys.ts';
import { type Ran, runLucheng } from '../../support/run-lucheng.ts';

export type KeyHolders = ReturnType<typeof keyHolders>;

/** People with a machine (a folder) each, who hand over nothing but public keys and signatures, by the command line alone. */
export function keyHolders(dir: string, nowMs: () => number) {
  const at = (...parts: readonly string[]) => join(dir, ...parts);
  const run = (...words: readonly string[]): Promise<Ran> => runLucheng(words, { nowMs });
  const handedOver = (name: string) => at('table', `${name}.public.json`);
  const setFile = (version: number) => at('table', `key-set-${version}.json`);
  const unsignedFile = (version: number) => at('table', `unsigned-${version}.json`);
  const publicOf = (role: string, names: readonly string[]) =>
    names.flatMap((name) => [`--${role}`, handedOver(name)]);

  return {
    at,
    run,
    setFile,
    unsignedFile,
    /** Each makes a key on their own machine and puts the public half on the table. */
    makeKeys: async (...names: readonly string[]) => {
      await mkdir(at('table'), { recursive: true });
      for (const name of names) {
        await mkdir(at(name), { recursive: true });
        await mustRun(
          run('keys', 'make', '--out', at(name, 'key.json'), '--public', handedOver(name)),
        );
      }
    },
    prepare: (
      version: number,
      {
        roots = [],
        heads = [],
        more = [],
      }: { roots?: string[]; heads?: string[]; more?: string[] },
    ) => {
      const before = version === 1 ? [] : ['--before', setFile(version - 1)];
      const keys = [...publicOf('root', roots), ...publicOf('head', heads)];
      return run('keys', 'prepare', '--out', unsignedFile(version), ...before, ...keys, ...more);
    },
    sign: (version: number, name: string, ...more: readonly string[]) => {
      const out = at('table', `signature-${version}-${name}.json`);
      return run(
        'keys',
        'sign',
        unsignedFile(version),
        '--key',
        at(name, 'key.json'),
        '--out',
        out,
        ...more,
      );
    },
    assemble: (version: number, ...signers: readonly string[]) => {
      const signatures = signers.flatMap((name) => [
        '--signature',
        at('table', `signature-${version}-${name}.json`),
      ]);
      return run(
        'keys',
        'assemble',
        unsignedFile(version),
        ...signatures,
        '--out',
        setFile(version),
      );
    },
    keySet: async (version: number): Promise<SignedKeySet> =>
      JSON.parse(await readFile(setFile(version), 'utf8')),
    /** What only its holder has. */
    keyOf: async (name: string): Promise<TestKey> => {
      const key: PrivateKey = JSON.parse(await readFile(at(name, 'key.json'), 'utf8'));
      return { ...(await signerOf(key)), publicKey: publicKeyOf(key) };
    },
  };
}

/** What a command printed; throws with its words where it failed. */
export async function mustRun(running: Promise<Ran>): Promise<string> {
  const { exitCode, out, errors } = await running;
  if (exitCode !== 0) throw new Error(errors);
  return out;
}
