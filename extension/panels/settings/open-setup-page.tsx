import { signal } from '@preact/signals';
import { type FunctionComponent, render } from 'preact';
import { browser } from 'wxt/browser';
import { words } from '../../../shared/messages/words.ts';
import { dressPage } from '../parts/dress-page.ts';
import { actOnSettings } from './act-on-settings.ts';
import { readView } from './read-view.ts';
import { langOf, type SettingsProps, type SettingsView } from './settings-props.ts';

/** Shows a page on which the extension is set up, and keeps it as things are: whoever changes them, and wherever. */
export async function openSetupPage(
  page: Document,
  titleIn: (view: SettingsView) => string,
  Content: FunctionComponent<SettingsProps>,
): Promise<void> {
  const view = signal<SettingsView | undefined>(undefined);
  let isAtRest = false;
  const refresh = async () => {
    if (isAtRest) return;
    const read = await readView();
    if (isAtRest) return;
    view.value = read;
    dressPage(page, read.state.settings);
    page.documentElement.lang = words(langOf(read)).htmlLang;
    page.title = titleIn(read);
  };
  const acts = actOnSettings({
    view: () => view.value,
    refresh,
    rest: () => {
      isAtRest = true;
    },
  });
  const Root = () => view.value && <Content view={view.value} acts={acts} />;

  await refresh();
  render(<Root />, page.getElementById('page') ?? page.body);
  browser.storage.onChanged.addListener(refresh);
  browser.permissions.onAdded.addListener(refresh);
  browser.permissions.onRemoved.addListener(refresh);
}
