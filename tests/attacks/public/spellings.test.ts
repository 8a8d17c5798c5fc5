import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { addSeconds, toEpochMs } from '../../../shared/time/shanghai.ts';
import { createApp } from '../../../worker/public/app.ts';
import { openPorts } from '../../../worker/public/open-ports.ts';
import type { Memory } from '../../../worker/public/reading/memory.ts';
import { publishedAt } from '../../fixtures/public/open-public.ts';
import { publish } from '../../fixtures/public/publish.ts';
import {
  annulledEntry,
  corrected,
  lettered,
  unknownCode,
} from '../../fixtures/public/published-records.ts';
import { makeTestKeys } from '../../fixtures/public/test-keys.ts';

/** The public worker, and under which keys it remembered anything. */
async function openWatched() {
  const keys = await makeTestKeys('2027-11-24T00:00:00.000Z');
  const now = publishedAt;
  await publish(env.REGISTER, keys, {
    records: [lettered, corrected],
    sequence: 1,
    now,
    texts: [],
  });
  const clock = { fetch: async () => new Response(String(toEpochMs(now))) };
  const ports = openPorts(
    { ...env, ROOT_KEYS: JSON.stringify(keys.keySet), CLOCK: clock as unknown as Fetcher },
    () => undefined,
  );
  const remembered = new Set<string>();
  const watch = <T>(name: string): Memory<T> => ({
    recall: (key, _now, make) => {
      const { value, validUntil } = make();
      if (validUntil !== undefined) remembered.add(`${name}: ${key}`);
      return value;
    },
  });
  const app = createApp({
    ...ports,
    readRegister: async () => ({
      ...(await ports.readRegister()),
      answers: watch('answer'),
      standings: watch('standing'),
    }),
  });
  return { remembered, ports, now, get: async (path: string) => (await app.request(path)).text() };
}

/** One code as people, forms and attackers write it. */
function* spellingsOf(code: string): Generator<string> {
  const wide = Array.from(code, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
  yield* [code, code.toLowerCase(), wide.join(''), ` ${code} `, `${code}\u3000`];
  for (let place = 0; place < code.length; place++) {
    yield `${code.slice(0, place)}${wide[place]}${code.slice(place + 1)}`;
    for (const gap of [' ', '\u00a0', '\u200b', '\t', '   ', '\u2028']) {
      yield `${code.slice(0, place)}${gap}${code.slice(place)}`;
    }
  }
}

test('hundreds of addresses of one agency are remembered as what they ask, no more', async () => {
  const { get, remembered } = await openWatched();
  const junk = ['', '?v=1', '?lang=zh', '?lang=zh_CN', '?from=timeline&lang=zh', '?%00=1'];
  let asked = 0;

  for (const spelling of spellingsOf(lettered.code)) {
    const code = encodeURIComponent(spelling);
    const query = junk[asked % junk.length] ?? '';
    await get(`/agencies/${code}${query}`);
    await get(`/v1/agencies/${code}${query}`);
    await get(`/v1/agencies/${code}/badge.svg${query}`);
    await get(`/v1/standings?codes=${code}&_=${asked}`);
    asked += 1;
  }

  expect(asked).toBeGreaterThan(100);
  expect([...remembered].sort()).toEqual([
    `answer: agency ${lettered.code}`,
    `answer: badge zh light no ${lettered.code}`,
    `answer: page zh ${lettered.code}`,
    `standing: ${lettered.code}`,
  ]);
});

test('nothing is remembered of codes that no agency has', async () => {
  const { get, remembered } = await openWatched();

  for (const path of [
    `/agencies/${unknownCode}`,
    '/agencies/123',
    `/v1/agencies/${unknownCode}/badge.svg`,
    `/v1/agencies/${corrected.code}/corrections/330300-77`,
    `/agencies/${lettered.code}/corrections/${annulledEntry}`,
    `/v1/standings?codes=${unknownCode},x,y,z`,
    '/v1/agencies?name=示例',
    '/?q=示例',
    '/nothing',
  ])
    await get(path);

  expect([...remembered]).toEqual([]);
});

/** A million letters that no other value shares. */
const letters = '示'.repeat(1_000_000);
const longValues = {
  answers: { status: 200, headers: {}, body: letters },
  standings: { code: '', hash: '', json: { frame: [], values: [letters] } },
} as const;

test.each(['answers', 'standings'] as const)(
  'long %s push one another out, however few they are',
  async (kind) => {
    const { ports, now } = await openWatched();
    const memory = (await ports.readRegister())[kind] as Memory<unknown>;
    const validUntil = addSeconds(now, 3600);
    let made = 0;
    const ask = (key: number) =>
      memory.recall(`example ${key}`, now, () => {
        made += 1;
        return { value: longValues[kind], validUntil };
      });

    for (let key = 0; key < 20; key += 1) ask(key);
    ask(19);
    ask(0);

    expect(made).toBe(21);
  },
);
