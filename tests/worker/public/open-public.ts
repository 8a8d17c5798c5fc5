import { env } from 'cloudflare:workers';
import type { RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addSeconds, toEpochMs } from '../../../shared/time/shanghai.ts';
import { createApp } from '../../../worker/public/app.ts';
import type { PublicEnvironment } from '../../../worker/public/environment.ts';
import { openPorts } from '../../../worker/public/open-ports.ts';
import { publish } from './publish.ts';
import { makeTestKeys } from './test-keys.ts';

export const publishedAt: Instant = '2026-11-24T02:00:00.000Z';

export type TestPublic = {
  /** Asks as a browser would; paths only. */
  readonly get: (path: string, init?: RequestInit) => Promise<Response>;
  /** The answer as JSON of whatever shape the test expects. */
  readonly getJson: <T>(path: string) => Promise<T>;
  readonly passSeconds: (seconds: number) => void;
  readonly setTime: (now: Instant) => void;
  /** Signs and uploads a register of these records at the present moment. */
  readonly publish: (
    records: readonly RegisterRecord[],
    texts?: readonly string[],
  ) => Promise<void>;
  /** Puts the next key set into the bucket. */
  readonly rotateKeys: () => Promise<void>;
};

/** The public worker over the real bucket, with a clock and keys of the test's own; published once at `startsAt`. */
export async function openPublic(
  records?: readonly RegisterRecord[],
  bindings: Partial<PublicEnvironment> = {},
  startsAt: Instant = publishedAt,
): Promise<TestPublic> {
  const keys = await makeTestKeys(addSeconds(startsAt, 700 * 86_400));
  let now = startsAt;
  let sequence = 0;
  const clock = { fetch: async () => new Response(String(toEpochMs(now))) };
  const app = createApp(
    openPorts(
      {
        ...env,
        ROOT_KEYS: JSON.stringify(keys.keySet),
        CLOCK: clock as unknown as Fetcher,
        ...bindings,
      },
      () => undefined,
    ),
  );

  const get: TestPublic['get'] = async (path, init) => app.request(path, init);
  const publishNow: TestPublic['publish'] = async (records, texts = []) => {
    sequence += 1;
    await publish(env.REGISTER, keys, { records, sequence, now, texts });
  };

  if (records) await publishNow(records);
  return {
    get,
    getJson: async (path) => (await get(path)).json(),
    passSeconds: (seconds) => {
      now = addSeconds(now, seconds);
    },
    setTime: (at) => {
      now = at;
    },
    publish: publishNow,
    rotateKeys: async () => {
      await env.REGISTER.put('keys/2.json', JSON.stringify(keys.next));
    },
  };
}
