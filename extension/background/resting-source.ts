import type { RegisterSource } from '../../shared/register/reader/register-source.ts';
import type { Instant } from '../../shared/time/instant.ts';
import type { NetworkNotes } from './network-notes.ts';
import { fetchRegister } from './register-source.ts';
import { isResting, restAskedBy } from './resting-origins.ts';
import type { SettingsBox } from './settings.ts';

type RestingSourceOptions = {
  readonly origin: string;
  /** All addresses of its city's register. */
  readonly addresses: readonly string[];
  /** Where it is remembered which origins want to be left alone. */
  readonly settings: SettingsBox;
  /** Where every request is noted. */
  readonly notes?: NetworkNotes;
  readonly now: () => Instant;
  readonly fetch: typeof fetch;
};

/**
 * A register behind HTTP that is left alone for as long as it asks, also by the worker's next runs, and while the organisation has
 * chosen another.
 */
export function restingSource(options: RestingSourceOptions): RegisterSource {
  const { origin, addresses, settings, notes, now } = options;
  return fetchRegister({
    origin,
    fetch: options.fetch,
    rest: {
      isOn: () => {
        const { source = origin } = settings.policy;
        const isPassedOver = source !== origin && addresses.includes(source);
        return isPassedOver || isResting(settings.value.rests, origin, now());
      },
      heed: async (response) => {
        const until = restAskedBy(response, now());
        if (until === undefined) return;
        await settings.change({ rests: { ...settings.value.rests, [origin]: until } });
      },
    },
    note: (request) => void notes?.note({ at: now(), ...request }),
    signal: new AbortController().signal,
  });
}
