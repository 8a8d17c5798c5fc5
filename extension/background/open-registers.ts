import type { Register } from '../../shared/register/layers/register.ts';
import { loadRegister, type ReaderGround } from '../../shared/register/reader/load-register.ts';
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

/** One city's register as this device has it. */
type Stored = {
  readonly source: PinnedSource;
  readonly ground: ReaderGround;
  readonly loaded: Promise<Register | undefined>;
};

type RegistersOptions = {
  readonly stored: readonly Stored[];
  readonly kept: Omit<Awaited<ReturnType<typeof openSettings>>, 'policy'>;
  readonly seal: Seal;
  readonly alarms: Alarms;
  readonly now: () => Instant;
  /** Nothing is asked for before. */
  readonly ready: Promise<unknown>;
  readonly onChange: (change: Exclude<Refreshment['change'], 'none'>) => Promise<void>;
};

const verify = verifyWith(crypto.subtle);

/** Begins to open what this device has. No setting is needed for that, and nothing takes longer at a start. */
export function loadStored(sources: PinnedSources): readonly Stored[] {
  return sources.map((source) => {
    const store = openRegisterStore(source.jurisdiction);
    const ground = { store, verify, pinned: source.keySet, keepsNames: true };
    return { source, ground, loaded: loadRegister(ground) };
  });
}

/** The registers of this build, each with a store, keys and a plan of its own. */
export function openRegisters(options: RegistersOptions): Registers {
  const { stored, kept, seal, alarms, now, onChange } = options;
  const isInUse = (jurisdiction: string) => isUsedUnder(kept.settings.policy, jurisdiction);
  const all = stored.map((one) => {
    const { source } = one;
    const { jurisdiction } = source;
    const keeper = openKeeper(one, options);
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

function openKeeper(
  { source, ground, loaded }: Stored,
  { kept, seal, now }: RegistersOptions,
): RegisterKeeper {
  const { fetch } = seal;
  const addresses = addressesOf(source);
  const open = (origin: string) => restingSource({ origin, addresses, ...kept, now, fetch });
  return new RegisterKeeper({
    sources: [open(source.origin), ...source.mirrors.map(open)],
    ...ground,
    loaded,
    now,
  });
}
