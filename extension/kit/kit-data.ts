import type { RegisterState } from '../../shared/register/reader/register-store.ts';
import { isSignedHead } from '../../shared/register/trust/parse-head.ts';
import { isSignedKeySet } from '../../shared/register/trust/parse-key-set.ts';
import type { CityName } from '../pinned-source.ts';

/** What a kit holds of the register: the head with the keys it is believed by, and its files by their SHA-256. */
export type KitRegister = {
  readonly city: CityName;
  readonly state: Required<RegisterState>;
  readonly files: Readonly<Record<string, Uint8Array>>;
};

/** The parts of a kit, as they lie in its archive. */
export const kitPaths = {
  worker: 'worker.js',
  about: 'about.json',
  files: 'files/',
  characterMaps: 'cmaps/',
} as const;

/** Reads what `about.json` says; undefined where it is no such thing. */
export function readAbout(json: string): Pick<KitRegister, 'city' | 'state'> | undefined {
  const { city, keys, head } = Object(parse(json));
  const hasCity = typeof city?.zh === 'string' && typeof city?.en === 'string';
  if (!hasCity || !isSignedKeySet(keys) || !isSignedHead(head)) return undefined;
  return { city, state: { keys, head } };
}

/** The parts of an archive that lie under a path, by the rest of their names. */
export function partsUnder(
  parts: Readonly<Record<string, Uint8Array>>,
  path: string,
): Readonly<Record<string, Uint8Array>> {
  const under = Object.entries(parts).filter(([name]) => name.startsWith(path));
  return Object.fromEntries(under.map(([name, bytes]) => [name.slice(path.length), bytes]));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
