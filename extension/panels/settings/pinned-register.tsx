import { formatInstant } from '../../../shared/messages/format-time.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { RegisterStatus } from '../../messages/register-status.ts';
import type { RootKey } from '../../messages/settings-messages.ts';
import { panelWords } from '../words/panel-words.ts';
import { settingsWords } from '../words/settings-words.ts';

type PinnedRegisterProps = {
  readonly lang: Lang;
  readonly register: RegisterStatus;
  readonly rootKeys: readonly RootKey[];
  /** The built-in address that the organisation has chosen, of whichever city. */
  readonly chosen: string | undefined;
};

/** One city's register: where it comes from, how old it is, and the keys that it is believed by. */
export function PinnedRegister({ lang, register, rootKeys, chosen }: PinnedRegisterProps) {
  const { city, jurisdiction, origin, mirrors, asOf, isInUse, condition } = register;
  const said = settingsWords(lang).source;
  const { lastKnownOn } = panelWords(lang).register;
  const addressed = (address: string) => (
    <dd key={address}>
      {address} {address === chosen && <span class="fixed">{said.chosen}</span>}
    </dd>
  );
  return (
    <section aria-label={city[lang]}>
      <h3>
        {city[lang]} {!isInUse && <span class="fixed">{said.notInUse}</span>}
      </h3>
      <dl class="facts">
        <div>
          <dt>{said.origin}</dt>
          {addressed(origin)}
        </div>
        {mirrors.length > 0 && (
          <div>
            <dt>{said.mirrors}</dt>
            {mirrors.map(addressed)}
          </div>
        )}
        <div>
          <dt>{said.jurisdiction}</dt>
          <dd>{jurisdiction}</dd>
        </div>
        <div>
          <dt>{condition === 'fresh' || asOf === undefined ? said.asOf : lastKnownOn}</dt>
          <dd>{asOf === undefined ? said.none : formatInstant(asOf, lang)}</dd>
        </div>
        <div>
          <dt>{said.rootKeys}</dt>
          {rootKeys.map(({ kid, fingerprint }) => (
            <dd key={kid} class="fingerprint">
              <code>{inGroups(fingerprint)}</code>
            </dd>
          ))}
        </div>
      </dl>
    </section>
  );
}

/** Two people read it to each other four digits at a time. */
function inGroups(fingerprint: string): string {
  return fingerprint.match(/.{1,4}/g)?.join(' ') ?? '';
}
