import { useState } from 'preact/hooks';
import type { Lang } from '../../../shared/messages/lang.ts';
import { settingsWords } from '../words/settings-words.ts';
import type { SettingsActs } from './settings-props.ts';

type EraseEverythingProps = { readonly lang: Lang; readonly erase: SettingsActs['erase'] };

/** Asks once more before it does. */
export function EraseEverything({ lang, erase }: EraseEverythingProps) {
  const said = settingsWords(lang).device;
  const [isSure, setSure] = useState(false);
  if (!isSure)
    return (
      <button type="button" class="harms" onClick={() => setSure(true)}>
        {said.erase}
      </button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of two buttons, no fields of a form
    <p class="buttons" role="group" aria-label={said.eraseSure}>
      <span>{said.eraseSure}</span>
      <button type="button" class="harms" onClick={() => void erase()}>
        {said.eraseNow}
      </button>
      <button type="button" onClick={() => setSure(false)}>
        {said.cancel}
      </button>
    </p>
  );
}
