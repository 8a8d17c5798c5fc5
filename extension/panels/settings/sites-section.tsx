import { useState } from 'preact/hooks';
import { siteGroups } from '../../../shared/jurisdiction/tender-site.ts';
import { hostOfAddress, originsOf, siteRows } from '../../settings/site-rows.ts';
import { settingsWords } from '../words/settings-words.ts';
import { AddSite } from './add-site.tsx';
import { Fixed } from './fixed.tsx';
import { langOf, type SettingsProps } from './settings-props.ts';
import { SiteItem } from './site-item.tsx';

/** Which sites are read: those on the list by their groups, and the reader's own. */
export function SitesSection({ view, acts }: SettingsProps) {
  const lang = langOf(view);
  const said = settingsWords(lang).sites;
  const [isRefused, setRefused] = useState(false);
  const { pausedHosts } = view.state.settings;
  const rows = siteRows({ sites: view.sites, granted: view.granted, pausedHosts });
  const missing = rows.filter(({ state }) => state === 'not-allowed');
  const allow = async (hosts: readonly string[]) => {
    setRefused(!(await acts.allow(hosts.flatMap(originsOf))));
  };
  return (
    <>
      <p class="aside">{said.about}</p>
      <Fixed view={view} name="pausedHosts" />
      {missing.length === 0 ? (
        <p>{said.allAllowed}</p>
      ) : (
        <p>
          <button type="button" class="main" onClick={() => allow(missing.map(({ host }) => host))}>
            {said.allowAll(missing.length)}
          </button>
        </p>
      )}
      {isRefused && (
        <p class="warning" role="alert">
          {said.refused}
        </p>
      )}
      {([...siteGroups, 'own'] as const).map((group) => {
        const own = rows.filter((row) => row.group === group);
        return (
          own.length > 0 && (
            <div key={group} class="group">
              <h3>{said.groups[group]}</h3>
              <ul class="sites">
                {own.map((row) => (
                  <SiteItem key={row.host} row={row} view={view} acts={acts} allow={allow} />
                ))}
              </ul>
            </div>
          )
        );
      })}
      <AddSite
        said={said}
        add={async (address) => {
          const host = hostOfAddress(address);
          if (host === undefined) return false;
          await allow([host]);
          return true;
        }}
      />
    </>
  );
}
