import { settingsWords } from '../words/settings-words.ts';
import { PinnedRegister } from './pinned-register.tsx';
import { langOf, type SettingsProps } from './settings-props.ts';

/** Where the data of each city comes from and by which keys it is believed. */
export function SourceSection({ view }: SettingsProps) {
  const lang = langOf(view);
  const said = settingsWords(lang).source;
  const { registers, rootKeys, source } = view.state;
  return (
    <>
      <p class="aside">{said.about}</p>
      {registers.map((register) => (
        <PinnedRegister
          key={register.jurisdiction}
          {...{ lang, register, chosen: source }}
          rootKeys={rootKeys[register.jurisdiction] ?? []}
        />
      ))}
      <p class="aside">{said.compare}</p>
    </>
  );
}
