import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { KitRegister, KitRegisters } from '../../../extension/kit/kit-data.ts';
import type { PinnedSource, PinnedSources } from '../../../extension/pinned-source.ts';
import { sourceFaults } from '../../../extension/source-faults.ts';
import { memoryStore } from '../../../shared/register/reader/memory-store.ts';
import { refreshRegister } from '../../../shared/register/reader/reader.ts';
import { isSignedKeySet } from '../../../shared/register/trust/parse-key-set.ts';
import { isObject } from '../../../shared/register/trust/type-guards.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';
import { CommandError, type CommandInput, type Terminal, textOption } from '../command.ts';
import { httpRegisterSource } from '../exchange/http-register-source.ts';
import { verifySignature } from '../ledger/verify-signature.ts';

/** The registers that a kit is to hold, as published now, each verified by the keys of its source: all of them, or none. */
export async function fetchKitRegisters(
  input: CommandInput,
  terminal: Terminal,
): Promise<KitRegisters> {
  const [first, ...others] = await readSources(
    textOption(input, 'sources'),
    input.values.jurisdiction,
  );
  const fetched = [await fetchRegister(first, terminal)] as [Fetched, ...Fetched[]];
  for (const source of others) fetched.push(await fetchRegister(source, terminal));
  const [own, ...more] = fetched;
  return {
    registers: [own.register, ...more.map(({ register }) => register)],
    files: Object.assign({}, ...fetched.map(({ files }) => files)),
  };
}

type Fetched = Pick<KitRegisters, 'files'> & { readonly register: KitRegister };

async function fetchRegister(source: PinnedSource, terminal: Terminal): Promise<Fetched> {
  const { origin, city, keySet } = source;
  const store = memoryStore();
  const refreshed = await refreshRegister({
    source: httpRegisterSource(origin, terminal.fetch),
    store,
    verify: verifySignature,
    pinned: keySet,
    now: toInstant(terminal.nowMs()),
  });
  const { keys, head } = (await store.loadState()) ?? {};
  if (refreshed.kind === 'failed' || keys === undefined || head === undefined) {
    const why = refreshed.kind === 'failed' ? [refreshed.cause, refreshed.rule] : [];
    throw new CommandError(
      `${origin}: 没有可信的公示库 / no register to be trusted (${why.filter(Boolean).join(', ')})`,
    );
  }
  const files: Record<string, Uint8Array> = {};
  for (const name of await store.listFiles()) {
    files[name] = (await store.loadFile(name)) ?? new Uint8Array();
  }
  return { register: { city, state: { keys, head } }, files };
}

/** The registers of the list that the extension is built with, in its order, or those of them that are asked for. */
async function readSources(file: string, asked: unknown): Promise<PinnedSources> {
  const text = await readFile(resolve(file), 'utf8').catch(() => '');
  const listed = parse(text);
  const known = Array.isArray(listed) ? listed.filter(isSource) : [];
  const cities = Array.isArray(asked) ? asked.map(String) : known.map((one) => one.jurisdiction);
  const chosen = known.filter(({ jurisdiction }) => cities.includes(jurisdiction));
  const missing = cities.filter((city) => !known.some((one) => one.jurisdiction === city));
  const [first, ...others] = chosen;
  if (
    first === undefined ||
    missing.length > 0 ||
    !Array.isArray(listed) ||
    known.length < listed.length
  ) {
    throw new CommandError(
      `${[file, ...missing].join(' ')}: 没有这样的公示库来源（须有 origin、mirrors、jurisdiction、city、keySet） / no such source of a register (origin, mirrors, jurisdiction, city and keySet are needed)`,
    );
  }
  const faults = sourceFaults(chosen);
  if (faults.length > 0) throw new CommandError(`${file}: 来源互相冲突 / ${faults.join('; ')}`);
  return [first, ...others];
}

function isSource(value: unknown): value is PinnedSource {
  if (!isObject(value)) return false;
  const { origin, mirrors, city, keySet, jurisdiction } = value;
  const isCity = isObject(city) && typeof city.zh === 'string' && typeof city.en === 'string';
  const isList = Array.isArray(mirrors) && mirrors.every((one) => typeof one === 'string');
  const isText = typeof origin === 'string' && typeof jurisdiction === 'string';
  return isList && isText && isCity && isSignedKeySet(keySet);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
