import { settingsWords } from '../words/settings-words.ts';
import { EraseEverything } from './erase-everything.tsx';
import { inBytes } from './in-bytes.ts';
import { MoveSettings } from './move-settings.tsx';
import { langOf, type SettingsProps } from './settings-props.ts';

/** What lies on this device, and how to take it along or be rid of it. */
export function DeviceSection({ view, acts }: SettingsProps) {
  const lang = langOf(view);
  const said = settingsWords(lang).device;
  return (
    <>
      <p>{said.used(inBytes(view.usedBytes))}</p>
      <p class="aside">{said.usedAbout}</p>
      <h3>{said.move}</h3>
      <p class="aside">{said.moveAbout}</p>
      <MoveSettings lang={lang} acts={acts} />
      <h3>{said.erase}</h3>
      <p class="aside">{said.eraseAbout}</p>
      <EraseEverything lang={lang} erase={acts.erase} />
    </>
  );
}
