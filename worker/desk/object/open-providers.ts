import type { Gate } from '../access/admit.ts';
import type { Front } from '../accounts/front.ts';
import { openPeople } from '../accounts/people.ts';
import { Challenges } from '../entering/challenges.ts';
import type { EntranceGround } from '../entering/entrance.ts';
import { providerBackPath } from '../entering/providers/back-path.ts';
import { OpenIdConnect } from '../entering/providers/openid-connect.ts';
import { type OpenProvider, ProviderEntrance } from '../entering/providers/provider-entrance.ts';
import { readProviderSettings } from '../entering/providers/provider-settings.ts';
import { readOrigin } from '../entering/relying-party.ts';
import type { LedgerEnvironment } from '../platform/ledger-environment.ts';

/** Those who vouch for people, as the deployment says; none where it says nothing. */
export function openProviders(
  storage: DurableObjectStorage,
  env: LedgerEnvironment,
  { lock }: Gate,
  now: EntranceGround['now'],
): (front: Front) => ProviderEntrance {
  const people = openPeople(storage);
  const challenges = new Challenges(storage);
  const read = readProviderSettings(env.IDENTITY_PROVIDERS, env.IDENTITY_PROVIDER_SECRETS);
  for (const fault of read.faults) {
    // biome-ignore lint/suspicious/noConsole: the desk goes on without providers, and the operator has to hear of it
    console.error(`${fault.field}: ${fault.rule}: ${fault.zh} / ${fault.en}`);
  }
  const origins = {
    office: readOrigin('OFFICE_ORIGIN', env.OFFICE_ORIGIN),
    counter: readOrigin('COUNTER_ORIGIN', env.COUNTER_ORIGIN),
  };
  const providers: OpenProvider[] = read.providers.flatMap(({ settings, clientSecret }) => {
    const origin = origins[settings.front];
    if (origin === undefined) return [];
    const back = origin + providerBackPath(settings.id);
    return [{ settings, provider: new OpenIdConnect(settings, clientSecret, back) }];
  });
  const { faults } = read;
  return (front) => {
    const here = providers.filter(({ settings }) => settings.front === front);
    const archive = env.ARCHIVE;
    return new ProviderEntrance({
      front,
      providers: here,
      faults,
      people,
      challenges,
      lock,
      archive,
      now,
    });
  };
}
