import type { browser } from 'wxt/browser';
import { type Lang, langs } from '../../shared/messages/lang.ts';

/** Tells a page of the extension when another one was switched to the other language. */
export function followLanguage(
  { local }: Pick<typeof browser.storage, 'local'>,
  use: (lang: Lang) => void,
): void {
  local.onChanged.addListener((changes) => {
    const lang = langs.find((known) => known === changes.lang?.newValue);
    if (lang !== undefined) use(lang);
  });
}
