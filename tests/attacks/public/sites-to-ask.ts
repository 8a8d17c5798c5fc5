import { env } from 'cloudflare:workers';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { builtWidget } from '../../fixtures/public/built-widget.ts';
import { hostileRecords } from '../../fixtures/public/hostile-register.ts';
import { openPublic, publishedAt, type TestPublic } from '../../fixtures/public/open-public.ts';
import { currentText } from '../../fixtures/public/published-catalogue.ts';

/** How a site can stand when it is asked. */
export const states = ['fresh', 'expired', 'empty', 'failing'] as const;
export type State = (typeof states)[number];

/** A site in each state, all with the hostile register but one that can't read any. */
export type SitesToAsk = Readonly<Record<State, TestPublic>> & {
  /** From now on the failing site's bucket fails two times out of three, or doesn't. */
  readonly fail: (isFailing: boolean) => void;
};

export async function openSitesToAsk(): Promise<SitesToAsk> {
  let isFailing = false;
  let reads = 0;
  const failing = bucket((key) => {
    reads++;
    return isFailing && reads % 3 > 0 ? Promise.reject(new Error('R2')) : env.REGISTER.get(key);
  });
  // One after the other: each reads what the bucket has before the next publishes by keys of its own.
  const fresh = await open();
  const expired = await open();
  expired.setTime(addSeconds(publishedAt, 2 * 86_400));
  return {
    fresh,
    expired,
    failing: await open({ REGISTER: failing }),
    empty: await openPublic(undefined, { REGISTER: bucket(() => Promise.reject(new Error('R2'))) }),
    fail: (fails) => {
      isFailing = fails;
    },
  };
}

async function open(bindings: Parameters<typeof openPublic>[1] = {}): Promise<TestPublic> {
  const widget = builtWidget();
  const site = await openPublic(undefined, {
    SCRIPTS: widget,
    PUBLIC_ORIGIN: 'https://credit.example',
    ...bindings,
  });
  await site.publish(hostileRecords, [currentText]);
  await site.get('/v1/status');
  return site;
}

function bucket(get: (key: string) => Promise<unknown>): R2Bucket {
  return { get } as unknown as R2Bucket;
}
