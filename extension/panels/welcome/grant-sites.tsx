import { useState } from 'preact/hooks';
import { originsOf, siteRows } from '../../settings/site-rows.ts';
import { langOf, type SettingsProps } from '../settings/settings-props.ts';
import { settingsWords } from '../words/settings-words.ts';
import { welcomeWords } from '../words/welcome-words.ts';

/** All sites of the list in one grant. */
export function GrantSites({ view, acts }: SettingsProps) {
  const lang = langOf(view);
  const said = welcomeWords(lang).sites;
  const { sites } = settingsWords(lang);
  const [isRefused, setRefused] = useState(false);
  const { pausedHosts } = view.state.settings;
  const rows = siteRows({ sites: view.sites, granted: view.granted, pausedHosts });
  const listed = rows.filter(({ group }) => group !== 'own');
  const missing = listed.filter(({ state }) => state === 'not-allowed');
  const allow = async () => {
    setRefused(!(await acts.allow(missing.flatMap(({ host }) => originsOf(host)))));
  };
  return (
    <>
      <p>{said.about(listed.length - missing.length, listed.length)}</p>
      {missing.length > 0 && (
        <>
          <p class="aside">{said.more}</p>
          <p>
            <button type="button" class="main" onClick={() => void allow()}>
              {sites.allowAll(missing.length)}
            </button>
          </p>
        </>
      )}
      {isRefused && (
        <p class="warning" role="alert">
          {sites.refused}
        </p>
      )}
      <p>
        <a href="settings.html#sites">{said.list}</a>
      </p>
    </>
  );
}
