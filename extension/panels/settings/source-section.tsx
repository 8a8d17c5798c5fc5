import { formatInstant } from '../../../shared/messages/format-time.ts';
import { settingsWords } from '../words/settings-words.ts';
import { langOf, type SettingsProps } from './settings-props.ts';

/** Where data comes from and by which keys it is believed. */
export function SourceSection({ view }: SettingsProps) {
  const lang = langOf(view);
  const said = settingsWords(lang).source;
  const { register, rootKeys, source } = view.state;
  const addressed = (address: string) => (
    <dd key={address}>
      {address} {address === source && <span class="fixed">{said.chosen}</span>}
    </dd>
  );
  return (
    <>
      <p class="aside">{said.about}</p>
      <dl class="facts">
        <div>
          <dt>{said.origin}</dt>
          {addressed(register.origin)}
        </div>
        {register.mirrors.length > 0 && (
          <div>
            <dt>{said.mirrors}</dt>
            {register.mirrors.map(addressed)}
          </div>
        )}
        <div>
          <dt>{said.jurisdiction}</dt>
          <dd>{register.jurisdiction}</dd>
        </div>
        <div>
          <dt>{said.asOf}</dt>
          <dd>{register.asOf === undefined ? said.none : formatInstant(register.asOf, lang)}</dd>
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
      <p class="aside">{said.compare}</p>
    </>
  );
}

/** Two people read it to each other four digits at a time. */
function inGroups(fingerprint: string): string {
  return fingerprint.match(/.{1,4}/g)?.join(' ') ?? '';
}
