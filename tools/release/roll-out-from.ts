import { readFileSync } from 'node:fs';
import type { RollOut } from './roll-out.ts';
import { rsaKeyIn } from './sign-crx.ts';

/** What the words of a command line say of a central roll-out; undefined where they say nothing. Throws an Error that says what is wrong. */
export function rollOutFrom(words: {
  readonly home?: string | undefined;
  readonly key?: string | undefined;
  readonly xpi?: string | undefined;
}): RollOut | undefined {
  const { home, key, xpi } = words;
  if (home === undefined) {
    if (key === undefined && xpi === undefined) return undefined;
    throw new Error('--key and --xpi are for packages that are hosted: say where, with --home');
  }
  const address = URL.parse(home);
  if (address?.protocol !== 'https:' || !address.pathname.endsWith('/') || address.search !== '') {
    throw new Error(
      `--home ${home}: has to be the address of a folder, as https://it.example/lucheng/`,
    );
  }
  return {
    home: address.href,
    key: key === undefined ? undefined : rsaKeyIn(readFileSync(key, 'utf8')),
    signedXpi: xpi === undefined ? undefined : readFileSync(xpi),
  };
}
