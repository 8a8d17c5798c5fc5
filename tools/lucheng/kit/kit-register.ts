import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { KitRegister } from '../../../extension/kit/kit-data.ts';
import type { PinnedSource } from '../../../extension/pinned-source.ts';
import { memoryStore } from '../../../shared/register/reader/memory-store.ts';
import { refreshRegister } from '../../../shared/register/reader/reader.ts';
import { isSignedKeySet } from '../../../shared/register/trust/parse-key-set.ts';
import { isObject } from '../../../shared/register/trust/type-guards.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';
import { CommandError, type CommandInput, type Terminal, textOption } from '../command.ts';
import { httpRegisterSource } from '../exchange/http-register-source.ts';
import { verifySignature } from '../ledger/verify-signature.ts';

/** The register that a kit is to hold, as published now and verified by the keys of the source. */
export async function fetchKitRegister(
  input: CommandInput,
  terminal: Terminal,
): Promise<KitRegister> {
  const source = await readSource(textOption(input, 'sources'), input.values.jurisdiction);
  const store = memoryStore();
  const refreshed = await refreshRegister({
    source: httpRegisterSource(source.origin, terminal.fetch),
    store,
    verify: verifySignature,
    pinned: source.keySet,
    now: toInstant(terminal.nowMs()),
  });
  const { keys, head } = (await store.loadState()) ?? {};
  if (refreshed.kind === 'failed' || keys === undefined || head === undefined) {
    const why = refreshed.kind === 'failed' ? [refreshed.cause, refreshed.rule] : [];
    throw new CommandError(
      `${source.origin}: 没有可信的公示库 / no register to be trusted (${why.filter(Boolean).join(', ')})`,
    );
  }
  const files: Record<string, Uint8Array> = {};
  for (const name of await store.listFiles()) {
    files[name] = (await store.loadFile(name)) ?? new Uint8Array();
  }
  return { city: source.city, state: { keys, head }, files };
}

/** One register of the list that the extension is built with, the first unless another is asked for. */
async function readSource(file: string, jurisdiction: unknown): Promise<PinnedSource> {
  const text = await readFile(resolve(file), 'utf8').catch(() => '');
  const sources = parse(text);
  const known = Array.isArray(sources) ? sources.filter(isSource) : [];
  const source =
    jurisdiction === undefined ? known[0] : known.find((one) => one.jurisdiction === jurisdiction);
  if (source !== undefined) return source;
  throw new CommandError(
    `${file}: 没有这样的公示库来源（须有 origin、city、keySet）/ no such source of a register (origin, city and keySet are needed)`,
  );
}

function isSource(value: unknown): value is PinnedSource {
  if (!isObject(value)) return false;
  const { origin, city, keySet, jurisdiction } = value;
  const isCity = isObject(city) && typeof city.zh === 'string' && typeof city.en === 'string';
  const isText = typeof origin === 'string' && typeof jurisdiction === 'string';
  return isText && isCity && isSignedKeySet(keySet);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
