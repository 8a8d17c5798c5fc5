import { langs } from '../../../shared/messages/lang.ts';
import { palettes, type ReaderSettings, textSizes } from '../../settings/reader-settings.ts';
import { settingsWords } from '../words/settings-words.ts';
import { Choice } from './choice.tsx';
import { langOf, type SettingsProps } from './settings-props.ts';

/** Each language by its own name. */
const langNames = { zh: '中文', en: 'English' } as const;

export function LooksSection({ view, acts }: SettingsProps) {
  const said = settingsWords(langOf(view)).looks;
  const choose = (some: Partial<ReaderSettings>) => void acts.change(some);
  return (
    <>
      <Choice
        {...{ view, name: 'lang', title: said.lang, options: langs, labels: langNames }}
        choose={(lang) => choose({ lang })}
      />
      <Choice
        {...{ view, name: 'palette', title: said.palette, options: palettes }}
        labels={said.palettes}
        choose={(palette) => choose({ palette })}
      />
      <Choice
        {...{ view, name: 'textSize', title: said.textSize, options: textSizes }}
        labels={said.textSizes}
        choose={(textSize) => choose({ textSize })}
      />
    </>
  );
}
