import { isHostOf } from '../../settings/host-pattern.ts';
import { grantsOf, type SiteRow } from '../../settings/site-rows.ts';
import { settingsWords } from '../words/settings-words.ts';
import { langOf, type SettingsProps } from './settings-props.ts';

type SiteItemProps = SettingsProps & {
  readonly row: SiteRow;
  readonly allow: (hosts: readonly string[]) => Promise<void>;
};

/** A site with its state in words, and the one thing that can be done about it. */
export function SiteItem({ row, view, acts, allow }: SiteItemProps) {
  const lang = langOf(view);
  const said = settingsWords(lang).sites;
  const name = row.host === '*' ? said.everySite : (row.listed?.name[lang] ?? row.host);
  const { act, onAct } = actOf({ row, view, acts, allow });
  const isPause = act === 'pause' || act === 'resume';
  const label = said.act[act];
  return (
    <li data-state={row.state}>
      <div>
        <strong>{name}</strong>
        {row.listed && <code> {row.host}</code>}
        {row.listed && <p class="aside">{row.listed.reason[lang]}</p>}
      </div>
      <span class="state">{said.state[row.state]}</span>
      <button
        type="button"
        aria-label={said.actOn(label, name)}
        disabled={isPause && view.state.fixed.includes('pausedHosts')}
        onClick={onAct}
      >
        {label}
      </button>
    </li>
  );
}

type Act = {
  readonly act: 'allow' | 'pause' | 'resume' | 'giveBack';
  readonly onAct: () => Promise<void>;
};

/** What stands in the manifest can't be given back, only left alone. */
function actOf({ row, view, acts, allow }: SiteItemProps): Act {
  const { host, state, group } = row;
  const { pausedHosts } = view.state.settings;
  const pause = (hosts: readonly string[]) => acts.change({ pausedHosts: [...hosts] });
  if (state === 'not-allowed') return { act: 'allow', onAct: () => allow([host]) };
  if (state === 'paused') {
    const others = pausedHosts.filter((paused) => paused !== host && !isHostOf(paused, host));
    return { act: 'resume', onAct: () => pause(others) };
  }
  const leaveAlone = () => pause([...pausedHosts, host]);
  if (group !== 'own') return { act: 'pause', onAct: leaveAlone };
  const giveBack = async () => {
    const isTaken = await acts.giveBack(grantsOf(host, view.granted));
    if (!isTaken) await leaveAlone();
  };
  return { act: 'giveBack', onAct: giveBack };
}
