import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type Lang, langOfTag, langs } from '../../../shared/messages/lang.ts';
import { dayOf, toInstant } from '../../../shared/time/shanghai.ts';
import { choiceKey, codesIn } from '../../../shared/vetting/choices.ts';
import { readChoices } from '../../../shared/vetting/read-choices.ts';
import type { VetRow } from '../../../shared/vetting/vet-row.ts';
import { cardCss } from '../../../shared/view/card-css.ts';
import type { VetSource } from '../../vetting/vet-messages.ts';
import { askBackground } from '../ask-background.ts';
import { saveFile } from '../save-file.ts';
import { tabSeal } from './tab-seal.ts';
import { VetPage } from './vet-page.tsx';
import { vetSession } from './vet-session.ts';

/** Starts the vetting page. It reads files and the register of this device, and asks the background for nothing but silence. */
export async function startVet(page: Document): Promise<void> {
  const { local } = browser.storage;
  const kept = await local.get(['lang', choicesKey]);
  const lang = signal(langIn(kept.lang));
  const choices = signal(readChoices(kept[choicesKey]));
  const source = signal<VetSource | undefined>(undefined);
  const { phase, ...session } = vetSession(
    () => new Worker(new URL('../../vetting/vet-worker.ts', import.meta.url), { type: 'module' }),
  );
  const seal = tabSeal(page);

  const vet = (what: VetSource) => {
    source.value = what;
    session.run({ source: what });
  };
  const choose = (row: VetRow, meant: string | 'none' | undefined) => {
    const { [choiceKey(row)]: _, ...others } = choices.value;
    const answer = originalOf(row);
    choices.value =
      meant === undefined || !('matches' in answer)
        ? others
        : {
            ...others,
            [choiceKey(row)]: { meant, among: codesIn(answer), on: dayOf(toInstant(Date.now())) },
          };
    void local.set({ [choicesKey]: choices.value });
  };
  const useLanguage = (other: Lang) => {
    lang.value = other;
    void askBackground({ kind: 'use-language', lang: other });
  };
  /** As it was answered, before anything was chosen. */
  const originalOf = (row: VetRow) => {
    const rows = phase.value.kind === 'done' ? phase.value.result.rows : [];
    return (rows.find(({ number }) => number === row.number) ?? row).answer;
  };

  const Root = () => (
    <VetPage
      lang={lang.value}
      useLanguage={useLanguage}
      phase={phase.value}
      session={session}
      source={source.value}
      vet={vet}
      choices={choices.value}
      choose={choose}
      seal={seal.state.value}
      setSeal={seal.set}
      save={(name, content) => saveFile(page, name, content)}
    />
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  page.adoptedStyleSheets.push(sheet);
  render(<Root />, page.querySelector('main') ?? page.body);
}

const choicesKey = 'vetChoices';

function langIn(kept: unknown): Lang {
  return langs.find((known) => known === kept) ?? langOfTag(browser.i18n.getUILanguage()) ?? 'en';
}
