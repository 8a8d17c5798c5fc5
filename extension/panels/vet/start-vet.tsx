import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type Lang, langOfTag, langs } from '../../../shared/messages/lang.ts';
import { readChoices } from '../../../shared/vetting/read-choices.ts';
import type { VetOrder, VetSource } from '../../../shared/vetting/vet-messages.ts';
import type { VetRow } from '../../../shared/vetting/vet-row.ts';
import { cardCss } from '../../../shared/view/card-css.ts';
import { saveFile } from '../../../shared/view/save-file.ts';
import { vetChoices } from '../../../shared/view/vetting/vet-choices.ts';
import { vetCss } from '../../../shared/view/vetting/vet-css.ts';
import { vetSession } from '../../../shared/view/vetting/vet-session.ts';
import { readPolicy } from '../../background/managed-policy.ts';
import type { PageQuery } from '../../messages/query-messages.ts';
import { pinnedSources } from '../../pinned-sources.ts';
import { isUsedUnder } from '../../settings/policy.ts';
import { askBackground } from '../ask-background.ts';
import { followLanguage } from '../follow-language.ts';
import { whoseOf } from '../record/cards-of-agency.ts';
import { handOver } from '../record/hand-over.ts';
import { addressOf } from '../record/route.ts';
import { NotHandedOver } from './not-handed-over.tsx';
import { queryOfRows } from './query-of-rows.ts';
import { SealLine } from './seal-line.tsx';
import { tabSeal } from './tab-seal.ts';
import { VetPage } from './vet-page.tsx';

/** Starts the vetting page. It reads files and the register of this device, and asks the background for nothing but silence. */
export async function startVet(page: Document): Promise<void> {
  const { local } = browser.storage;
  const kept = await local.get(['lang', choicesKey]);
  const lang = signal(langIn(kept.lang));
  const source = signal<VetSource | undefined>(undefined);
  const { phase, ...others } = vetSession(
    () => new Worker(new URL('../../vetting/vet-worker.ts', import.meta.url), { type: 'module' }),
  );
  const run = async (order: VetOrder) => others.run({ ...order, registers: await inUse() });
  const session = { ...others, run };
  const { choices, choose } = vetChoices(readChoices(kept[choicesKey]), phase, (all) => {
    void local.set({ [choicesKey]: all });
  });
  const seal = tabSeal(page);
  const isNotHandedOver = signal(false);
  const makeRecord = async (rows: readonly VetRow[]) => {
    isNotHandedOver.value = false;
    await openRecordOf(page, queryOfRows(rows)).catch(() => {
      isNotHandedOver.value = true;
    });
  };

  const vet = (what: VetSource) => {
    source.value = what;
    void run({ source: what });
  };
  const useLanguage = (other: Lang) => {
    lang.value = other;
    void askBackground({ kind: 'use-language', lang: other });
  };
  followLanguage(browser.storage, (other) => {
    lang.value = other;
  });
  const Root = () => (
    <VetPage
      above={
        <>
          <SealLine lang={lang.value} seal={seal.state.value} setSeal={seal.set} />
          {isNotHandedOver.value && <NotHandedOver lang={lang.value} />}
        </>
      }
      lang={lang.value}
      nameOfRegister={whoseOf}
      useLanguage={useLanguage}
      phase={phase.value}
      session={session}
      source={source.value}
      vet={vet}
      choices={choices.value}
      choose={choose}
      makeRecord={makeRecord}
      save={(name, content) => saveFile(page, name, content)}
    />
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss + vetCss);
  page.adoptedStyleSheets.push(sheet);
  render(<Root />, page.querySelector('main') ?? page.body);
}

/** The cities whose registers the organisation lets be used, as it is now. */
async function inUse(): Promise<readonly string[]> {
  const policy = await readPolicy(browser.storage, pinnedSources);
  const codes = pinnedSources.map(({ jurisdiction }) => jurisdiction);
  return codes.filter((code) => isUsedUnder(policy, code));
}

async function openRecordOf({ defaultView }: Document, query: PageQuery): Promise<void> {
  const id = await handOver(query);
  // In a tab of its own: what was vetted stays, and the seal with it.
  defaultView?.open(addressOf.vetted(id), '_blank', 'noopener');
}

const choicesKey = 'vetChoices';

function langIn(kept: unknown): Lang {
  return langs.find((known) => known === kept) ?? langOfTag(browser.i18n.getUILanguage()) ?? 'en';
}
