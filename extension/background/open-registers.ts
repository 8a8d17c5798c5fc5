import { verifyWith } from '../../shared/register/trust/verify-with.ts';
import type { Instant } from '../../shared/time/instant.ts';
import type { PinnedSource, PinnedSources } from '../pinned-source.ts';
import { addressesOf, isUsedUnder } from '../settings/policy.ts';
import type { openSettings } from './open-settings.ts';
import { type Refreshment, RegisterKeeper } from './register-keeper.ts';
import { openRegisterStore } from './register-store.ts';
import { Registers } from './registers.ts';
import { restingSource } from './resting-source.ts';
import type { Seal } from './seal.ts';
import { type Alarms, Sync } from './sync.ts';

type RegistersOptions = {
  readonly sources: PinnedSources;
  readonly kept: Omit<Awaited<ReturnType<typeof openSettings>>, 'policy'>;
  readonly seal: Seal;
  readonly alarms: Alarms;
  readonly now: () => Instant;
  /** Nothing is asked for before. */
  readonly ready: Promise<unknown>;
  readonly onChange: (change: Exclude<Refreshment['change'], 'none'>) => Promise<void>;
};

const verify = verifyWith(crypto.subtle);

/** The registers of this build, each with a store, keys and a plan of its own. */
export function openRegisters(options: RegistersOptions): Registers {
  const { sources, kept, seal, alarms, now, onChange } = options;
  const isInUse = (jurisdiction: string) => isUsedUnder(kept.settings.policy, jurisdiction);
  const all = sources.map((source) => {
    const { jurisdiction } = source;
    const keeper = openKeeper(source, options);
    const sync = new Sync({
      ...{ keeper, source, alarms, now, onChange },
      settings: kept.settings,
      random: Math.random,
      isSealed: () => seal.isOn,
      isInUse: () => isInUse(jurisdiction),
    });
    return { jurisdiction, keeper, sync };
  });
  return new Registers(all, { isInUse, ready: options.ready });
}

function openKeeper(source: PinnedSource, { kept, seal, now }: RegistersOptions): RegisterKeeper {
  const { fetch } = seal;
  const addresses = addressesOf(source);
  const open = (origin: string) => restingSource({ origin, addresses, ...kept, now, fetch });
  return new RegisterKeeper({
    sources: [open(source.origin), ...source.mirrors.map(open)],
    store: openRegisterStore(source.jurisdiction),
    verify,
    pinned: source.keySet,
    now,
  });
}
