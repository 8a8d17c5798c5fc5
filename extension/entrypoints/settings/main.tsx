import { openSetupPage } from '../../panels/settings/open-setup-page.tsx';
import { SettingsPage } from '../../panels/settings/settings-page.tsx';
import { langOf } from '../../panels/settings/settings-props.ts';
import { settingsWords } from '../../panels/words/settings-words.ts';

void openSetupPage(document, (view) => settingsWords(langOf(view)).title, SettingsPage);
