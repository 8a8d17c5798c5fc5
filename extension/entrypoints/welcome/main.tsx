import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { openSetupPage } from '../../panels/settings/open-setup-page.tsx';
import { langOf, type SettingsProps } from '../../panels/settings/settings-props.ts';
import { WelcomePage } from '../../panels/welcome/welcome-page.tsx';
import { welcomeWords } from '../../panels/words/welcome-words.ts';

const isPinned = signal(false);
const lookAtToolbar = async () => {
  // Not every browser tells.
  const settings = await browser.action.getUserSettings?.();
  isPinned.value = settings?.isOnToolbar ?? false;
};

const Welcome = (props: SettingsProps) => <WelcomePage {...props} isPinned={isPinned.value} />;

void openSetupPage(document, (view) => welcomeWords(langOf(view)).title, Welcome);
void lookAtToolbar();
addEventListener('focus', lookAtToolbar);
