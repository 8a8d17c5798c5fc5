import { ErasedPage } from '../../extension/panels/settings/erased-page.tsx';
import { SettingsPage } from '../../extension/panels/settings/settings-page.tsx';
import type { SettingsActs, SettingsView } from '../../extension/panels/settings/settings-props.ts';
import { WelcomePage } from '../../extension/panels/welcome/welcome-page.tsx';
import { cardCss } from '../../shared/view/card-css.ts';
import { calmRegister } from '../fixtures/pages/calm-tab.ts';
import { calmView } from '../fixtures/pages/calm-view.ts';
import type { Sample, SampleGroup, Variant } from './sample.ts';

/** The styles of the pages on which the extension is set up, put here by the build. */
declare const SETUP_CSS: string;

const nothing = async () => undefined;
const acts: SettingsActs = {
  change: nothing,
  allow: async () => true,
  giveBack: async () => true,
  undo: nothing,
  exportFile: nothing,
  importFile: async () => [],
  erase: async () => [],
  beginAnew: () => undefined,
};

const managed: SettingsView = {
  ...calmView,
  state: {
    ...calmView.state,
    fixed: ['lang', 'pausedHosts'],
    source: 'https://mirror.example',
    policyFaults: [
      { field: 'textSize', rule: 'not-one-of' },
      { field: 'colour', rule: 'unknown' },
    ],
  },
  granted: ['<all_urls>'],
};

const fetching: SettingsView = {
  ...calmView,
  state: {
    ...calmView.state,
    registers: [{ ...calmRegister, condition: 'none', isSyncing: true }],
  },
};

export const setupSamples: SampleGroup = {
  title: 'Setting up',
  css: cardCss + SETUP_CSS,
  samples: [
    settings('Settings', calmView),
    settings('Settings that an organisation has fixed', managed),
    sample('Everything erased', ({ lang }) => (
      <ErasedPage lang={lang} stillOpen={['query-records']} beginAnew={acts.beginAnew} />
    )),
    welcome('First page', calmView, false),
    welcome('First page before the data is there, pinned', fetching, true),
  ],
};

function settings(title: string, view: SettingsView): Sample {
  return sample(title, (variant) => <SettingsPage view={inLang(view, variant)} acts={acts} />);
}

function welcome(title: string, view: SettingsView, isPinned: boolean): Sample {
  return sample(title, (variant) => (
    <WelcomePage view={inLang(view, variant)} acts={acts} isPinned={isPinned} />
  ));
}

function sample(title: string, draw: Sample['draw']): Sample {
  return {
    title,
    draw: (variant) => (
      <div id="page" class="lc-surface">
        {draw(variant)}
      </div>
    ),
  };
}

function inLang(view: SettingsView, { lang }: Variant): SettingsView {
  const { state } = view;
  return { ...view, state: { ...state, settings: { ...state.settings, lang } } };
}
