import type { RegisterSource } from '../../shared/register/reader/register-source.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { fetchRegister } from './register-source.ts';
import { isResting, restAskedBy } from './resting-origins.ts';
import type { SettingsBox } from './settings.ts';

type RestingSourceOptions = {
  readonly origin: string;
  /** Where it is remembered which origins want to be left alone. */
  readonly settings: SettingsBox;
  readonly now: () => Instant;
  readonly fetch: typeof fetch;
};

/** A register behind HTTP that is left alone for as long as it asks, also by the worker's next runs. */
export function restingSource(options: RestingSourceOptions): RegisterSource {
  const { origin, settings, now } = options;
  return fetchRegister({
    origin,
    fetch: options.fetch,
    rest: {
      isOn: () => isResting(settings.value.rests, origin, now()),
      heed: async (response) => {
        const until = restAskedBy(response, now());
        if (until === undefined) return;
        await settings.change({ rests: { ...settings.value.rests, [origin]: until } });
      },
    },
    signal: new AbortController().signal,
  });
}
