import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { deskPaths } from '../../shared/contract/desk-paths.ts';
import { paths } from '../../shared/contract/paths.ts';
import { sha256, toHex, utf8 } from '../../shared/ledger/digest.ts';
import type { SignedHead } from '../../shared/register/trust/head.ts';
import type { SignedKeySet } from '../../shared/register/trust/key-set.ts';
import { toInstant } from '../../shared/time/shanghai.ts';
import { askDesk, mustAnswer } from '../lucheng/desk-client.ts';
import { type Keys, makeKeys } from '../lucheng/keys/make-keys.ts';
import { type Clock, makeClock } from './clock.ts';
import { type Ports, type Servers, startServers } from './serve.ts';

export type TownOptions = {
  /** Where ledger and buckets persist; absent: in memory. */
  readonly dir?: string;
  readonly ports?: Ports;
  readonly keys?: Keys;
  readonly operatorSecret?: string;
  readonly minWaitSeconds?: number;
  readonly headValidSeconds?: number;
  /** Where its clock starts, in epoch milliseconds; absent: with the machine's. */
  readonly startMs?: number;
  /** A desk composed otherwise, by the path of its entry module: with other rules, or with a way to fill its ledger. */
  readonly deskEntry?: string;
  readonly counterEntry?: string;
  /** By whose word people come in; absent: by passkey alone. Settings as `IDENTITY_PROVIDERS` has them, secrets by id. */
  readonly providers?: { readonly settings: unknown; readonly secrets: unknown };
  /** Every public page says that everything is made up. */
  readonly isDemo?: boolean;
};

/** A desk and a public side that trust the same keys and live by the same clock. */
export type Town = {
  readonly publicOrigin: string;
  readonly deskOrigin: string;
  readonly officeOrigin: string;
  readonly counterOrigin: string;
  readonly keySet: SignedKeySet;
  readonly operatorSecret: string;
  readonly clock: Clock;
  /** Publishes now and returns when the public side shows it. */
  readonly publish: () => Promise<void>;
  /** Takes the workers' code as it is now; see `Servers`. */
  readonly reload: Servers['reload'];
  readonly stop: () => Promise<void>;
};

export async function openTown(options: TownOptions = {}): Promise<Town> {
  const clock = makeClock(options.startMs);
  const keys = options.keys ?? (await makeDevelopmentKeys(clock.now()));
  const operatorSecret = options.operatorSecret ?? randomBytes(32).toString('base64url');
  const { reload, stop, ...origins } = await startServers({
    ...(options.dir !== undefined && { dir: options.dir }),
    ports: options.ports ?? { public: 0, desk: 0, counter: 0 },
    clock: clock.now,
    ...(options.deskEntry !== undefined && { deskEntry: options.deskEntry }),
    ...(options.counterEntry !== undefined && { counterEntry: options.counterEntry }),
    public: { ROOT_KEYS: JSON.stringify(keys.keySet), DEMO: options.isDemo ? 'yes' : '' },
    desk: {
      HEAD_KEY: JSON.stringify(keys.head),
      KEY_SET: JSON.stringify(keys.keySet),
      OPERATOR_TOKEN_HASH: toHex(sha256(utf8(operatorSecret))),
      MIRRORS: '',
      PUBLISH_PERSONS: 'yes',
      ...(options.providers && {
        IDENTITY_PROVIDERS: JSON.stringify(options.providers.settings),
        IDENTITY_PROVIDER_SECRETS: JSON.stringify(options.providers.secrets),
      }),
      ...(options.minWaitSeconds && { MIN_WAIT_SECONDS: String(options.minWaitSeconds) }),
      ...(options.headValidSeconds && { HEAD_VALID_SECONDS: String(options.headValidSeconds) }),
    },
  });
  const { publicOrigin, deskOrigin } = origins;
  const operator = { origin: deskOrigin, credential: operatorSecret, fetch };
  const publish = async () => {
    const published = await mustAnswer(askDesk(operator, 'POST', deskPaths.publish));
    const { sequence } = published as { readonly sequence: number };
    const lookAnew = () => clock.whileAhead(readersLookAfterMs, () => publicSequence(publicOrigin));
    while ((await lookAnew()) < sequence) await sleep(100);
  };
  const { keySet } = keys;
  return { ...origins, keySet, operatorSecret, clock, publish, reload, stop };
}

/** The public side looks into its bucket again once its register is older (`read-register.ts`): asked as if that time were over, it looks at once. */
const readersLookAfterMs = 16_000;

async function publicSequence(publicOrigin: string): Promise<number> {
  const answer = await fetch(publicOrigin + paths.head);
  if (!answer.ok) return 0;
  const { head } = (await answer.json()) as SignedHead;
  return head.sequence;
}

/** Keys of one machine, for two years; the person who starts the town holds all of them. */
export function makeDevelopmentKeys(nowMs: number): Promise<Keys> {
  const twoYears = 731;
  const plan = { jurisdiction: '330300', rootKeys: 1, threshold: 1, days: twoYears };
  return makeKeys(plan, toInstant(nowMs));
}
