import type { Lang } from '../../../../shared/messages/lang.ts';
import type { ProviderEntrance } from '../../entering/providers/provider-entrance.ts';
import { withQuery } from '../screen-paths.ts';
import { providerWords } from './provider-words.ts';

type ProviderLinksProps = {
  readonly offered: ReturnType<ProviderEntrance['offered']>;
  readonly lang: Lang;
  readonly at: (id: string) => string;
  /** Where to go on afterwards. */
  readonly to?: string;
  readonly does?: 'through' | 'link';
};

/** The ways that lead through somebody else, as plain links: they take no script. */
export function ProviderLinks({ offered, lang, at, to, does = 'through' }: ProviderLinksProps) {
  const { [does]: say, misconfigured } = providerWords[lang];
  const { providers, faults } = offered;
  return (
    <>
      {faults.length > 0 && (
        <div class="fault">
          <p>{misconfigured}</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault.field + fault.rule}>
                <span class="code">{fault.field}</span> {fault[lang]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {providers.map(({ id, name }) => (
        <p key={id}>
          <a class="through" href={to === undefined ? at(id) : withQuery(at(id), { to })}>
            {say(name[lang])}
          </a>
        </p>
      ))}
    </>
  );
}
