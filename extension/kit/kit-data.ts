import type { RegisterState } from '../../shared/register/reader/register-store.ts';
import { isSignedHead } from '../../shared/register/trust/parse-head.ts';
import { isSignedKeySet } from '../../shared/register/trust/parse-key-set.ts';
import type { CityName } from '../pinned-source.ts';

/** What a kit holds of one city's register beside its files: the head with the keys it is believed by. */
export type KitRegister = { readonly city: CityName; readonly state: Required<RegisterState> };

/** What a kit holds of registers: that of the city that makes it first, and the files of all by their SHA-256. */
export type KitRegisters = {
  readonly registers: readonly [KitRegister, ...KitRegister[]];
  readonly files: Readonly<Record<string, Uint8Array>>;
};

/** The parts of a kit, as they lie in its archive. */
export const kitPaths = {
  worker: 'worker.js',
  about: 'about.json',
  files: 'files/',
  characterMaps: 'cmaps/',
} as const;

/** What `about.json` says. */
export function writeAbout({ registers }: Pick<KitRegisters, 'registers'>): string {
  return JSON.stringify(registers.map(({ city, state }) => ({ city, ...state })));
}

/** Reads what `about.json` says; undefined where it is no such thing, or two registers in it are of one city. */
export function readAbout(json: string): KitRegisters['registers'] | undefined {
  const said = parse(json);
  if (!Array.isArray(said)) return undefined;
  const [first, ...others] = said.flatMap(readRegister);
  if (first === undefined || others.length + 1 < said.length) return undefined;
  const registers = [first, ...others] as const;
  const cities = new Set(registers.map(jurisdictionOf));
  return cities.size === registers.length ? registers : undefined;
}

/** The city's code (GB/T 2260). */
export function jurisdictionOf({ state }: KitRegister): string {
  return state.head.head.jurisdiction;
}

function readRegister(said: unknown): readonly KitRegister[] {
  const { city, keys, head } = Object(said);
  const hasCity = typeof city?.zh === 'string' && typeof city?.en === 'string';
  if (!hasCity || !isSignedKeySet(keys) || !isSignedHead(head)) return [];
  return [{ city, state: { keys, head } }];
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
