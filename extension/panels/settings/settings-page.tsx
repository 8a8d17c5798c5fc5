import { useState } from 'preact/hooks';
import { words } from '../../../shared/messages/words.ts';
import { correctionWords } from '../words/correction-words.ts';
import { panelWords } from '../words/panel-words.ts';
import { settingsWords } from '../words/settings-words.ts';
import { DeviceSection } from './device-section.tsx';
import { DismissedSection } from './dismissed-section.tsx';
import { ErasedPage } from './erased-page.tsx';
import { FaultList } from './fault-list.tsx';
import { LooksSection } from './looks-section.tsx';
import { NetworkSection } from './network-section.tsx';
import { langOf, type SettingsProps } from './settings-props.ts';
import { SitesSection } from './sites-section.tsx';
import { SourceSection } from './source-section.tsx';

/** All that a reader can set, see and take back of the extension. */
export function SettingsPage({ view, acts }: SettingsProps) {
  const [stillOpen, setStillOpen] = useState<readonly string[] | undefined>(undefined);
  const lang = langOf(view);
  const said = settingsWords(lang);
  if (stillOpen !== undefined)
    return <ErasedPage lang={lang} stillOpen={stillOpen} beginAnew={acts.beginAnew} />;
  const sections = [
    { id: 'sites', title: said.sites.title, Section: SitesSection },
    { id: 'looks', title: said.looks.title, Section: LooksSection },
    { id: 'dismissed', title: correctionWords(lang).title, Section: DismissedSection },
    { id: 'source', title: said.source.title, Section: SourceSection },
    { id: 'network', title: said.network.title, Section: NetworkSection },
    { id: 'device', title: said.device.title, Section: DeviceSection },
  ];
  const erase = async () => {
    const open = await acts.erase();
    setStillOpen(open);
    return open;
  };
  return (
    <div class="setup" lang={words(lang).htmlLang}>
      <header>
        <h1>{said.title}</h1>
        <nav aria-label={said.sections}>
          {sections.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
      </header>
      {view.state.policyFaults.length > 0 && (
        <div class="warning" role="alert">
          <p>{said.policyFaults}</p>
          <FaultList lang={lang} faults={view.state.policyFaults} />
        </div>
      )}
      {sections.map(({ id, title, Section }) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          <Section view={view} acts={{ ...acts, erase }} />
        </section>
      ))}
      <footer>{panelWords(lang).onlyRegistered}</footer>
    </div>
  );
}
