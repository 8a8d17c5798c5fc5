import type { SettingName } from '../../settings/reader-settings.ts';
import { settingsWords } from '../words/settings-words.ts';
import { langOf, type SettingsProps } from './settings-props.ts';

type FixedProps = Pick<SettingsProps, 'view'> & { readonly name: SettingName };

/** That this setting is the organisation's, where it is. */
export function Fixed({ view, name }: FixedProps) {
  if (!view.state.fixed.includes(name)) return null;
  return <span class="fixed">{settingsWords(langOf(view)).fixed}</span>;
}
