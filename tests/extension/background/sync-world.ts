import { RegisterKeeper } from '../../../extension/background/register-keeper.ts';
import { restingSource } from '../../../extension/background/resting-source.ts';
import { SettingsBox } from '../../../extension/background/settings.ts';
import { Sync } from '../../../extension/background/sync.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds, toEpochMs, toInstant } from '../../../shared/time/shanghai.ts';
import { noon } from '../../fixtures/register/make-head.ts';
import { makeSignedKeySet, verify } from '../../fixtures/register/make-keys.ts';
import { makeRecords } from '../../fixtures/register/make-records.ts';
import { memorySource, memoryStore, publishTo } from '../../fixtures/register/memory-ports.ts';

export const origin = 'https://register.example';
export const mirror = 'https://mirror.example';

type Answer = (path: string) => Response | Promise<Response>;

/** A device with an extension, its clock, what it keeps, and the origins that it can reach. */
export async function makeWorld() {
  const published = memorySource();
  await publishTo(published, makeRecords(3));
  const pinned = await makeSignedKeySet();
  const store = memoryStore();
  const kept: Record<string, unknown> = {};
  const asked: { readonly at: Instant; readonly url: string }[] = [];
  let now: Instant = noon;

  const serve: Answer = (path) => {
    const name = path.replace(/^\/register\/(files\/)?/, '').replace(/\.json$/, '');
    const bytes = published.files.get(name);
    return bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 });
  };
  const answers = new Map<string, Answer>([
    [origin, serve],
    [mirror, serve],
  ]);
  const fetch = async (input: URL | RequestInfo): Promise<Response> => {
    const { origin: at, pathname, href } = new URL(String(input));
    asked.push({ at: now, url: href });
    return (answers.get(at) ?? serve)(pathname);
  };

  let isSealed = false;

  /** Starts the extension's worker, as the browser does any number of times a day. */
  const startWorker = async (random: () => number = () => 0) => {
    const settings = await SettingsBox.open(
      {
        get: async () => structuredClone(kept),
        set: async (items) => void Object.assign(kept, structuredClone(items)),
      },
      'zh-CN',
    );
    const open = (at: string) =>
      restingSource({ origin: at, addresses: [origin, mirror], settings, now: () => now, fetch });
    const keeper = new RegisterKeeper({
      sources: [open(origin), open(mirror)],
      ...{ store, verify, pinned },
      now: () => now,
    });
    const alarms: Instant[] = [];
    const sync = new Sync({
      keeper,
      settings,
      alarms: { create: (_, { when }) => void alarms.push(toInstant(when)) },
      source: {
        ...{ origin, mirrors: [mirror], jurisdiction: '330300', keySet: pinned },
        city: { zh: '温州市', en: 'Wenzhou' },
      },
      now: () => now,
      random,
      isSealed: () => isSealed,
      isInUse: () => true,
      onChange: async () => undefined,
    });
    return { sync, alarms };
  };

  return {
    published,
    asked,
    startWorker,
    /** Seconds after noon at which somebody asked for the head. */
    headTimes: (at = origin) =>
      asked
        .filter(({ url }) => url === `${at}/register/head.json`)
        .map(({ at }) => (toEpochMs(at) - toEpochMs(noon)) / 1000),
    serve,
    answerWith: (at: string, answer: Answer) => void answers.set(at, answer),
    seal: (isOn: boolean) => {
      isSealed = isOn;
    },
    passSeconds: (seconds: number) => {
      now = addSeconds(now, seconds);
    },
    now: () => now,
  };
}

/** A part of a day in steps of some seconds, the worker started anew at each, as a busy officer's is. */
export async function passTime(
  world: Awaited<ReturnType<typeof makeWorld>>,
  seconds: number,
  step: number,
  random = Math.random,
): Promise<void> {
  for (let passed = 0; passed < seconds; passed += step) {
    await (await world.startWorker(random)).sync.tick();
    world.passSeconds(step);
  }
}

export function unavailable(retryAfter?: string): Response {
  return new Response('', {
    status: 503,
    headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter },
  });
}
