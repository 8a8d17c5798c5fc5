import type { Lang } from '../../shared/messages/lang.ts';
import type { KeySet } from '../../shared/register/trust/key-set.ts';
import type { Dismissal } from '../settings/dismissal.ts';
import type { JudgedBadge } from './badge-messages.ts';
import type { PageQuery, SaidOfCodes } from './query-messages.ts';
import type { RegisterStatuses } from './register-status.ts';
import type { SearchAnswer } from './search-answer.ts';
import type { SettingsAnswer, SettingsMessage } from './settings-messages.ts';
import type { TabState } from './tab-state.ts';

/** From the extension's own pages. */
export type PanelMessage = TabMessage | SettingsMessage;

/** About a tab, and what a reader does beside it. */
export type TabMessage =
  | { readonly kind: 'tab-state'; readonly tab: number }
  | { readonly kind: 'check-now' }
  | { readonly kind: 'search'; readonly part: string }
  | {
      readonly kind: 'show';
      readonly tab: number;
      readonly frame: number;
      readonly block: number;
      readonly start: number;
    }
  | { readonly kind: 'pause' | 'resume'; readonly tab: number }
  /** A page of the extension's in that tab wants no request to be sent, or lets them be sent again. */
  | { readonly kind: 'seal' | 'unseal'; readonly tab: number }
  | { readonly kind: 'use-language'; readonly lang: Lang }
  | { readonly kind: 'language' }
  /** The reader's word that a finding is no matter on the page beside which it was shown; the tab may have gone on since. */
  | ({ readonly kind: 'dismiss' } & Omit<Dismissal, 'at'>)
  | ({ readonly kind: 'undo-dismissal' } & Pick<Dismissal, 'code' | 'page'>)
  | { readonly kind: 'page-query'; readonly tab: number }
  | { readonly kind: 'said-of'; readonly codes: readonly string[] }
  | { readonly kind: 'key-sets' }
  | { readonly kind: 'badges'; readonly tab: number }
  /** The watch list is another one. */
  | { readonly kind: 'look-at-watched' };

export type PanelAnswer = TabAnswer & SettingsAnswer;

export type TabAnswer = {
  readonly 'tab-state': TabState;
  readonly 'check-now': RegisterStatuses;
  readonly search: SearchAnswer;
  readonly show: true;
  readonly pause: true;
  readonly resume: true;
  /** From then on, no request is sent, and none is on its way. */
  readonly seal: true;
  readonly unseal: true;
  readonly 'use-language': true;
  readonly language: Lang;
  readonly dismiss: true;
  readonly 'undo-dismissal': true;
  readonly 'page-query': PageQuery;
  readonly 'said-of': SaidOfCodes;
  readonly 'key-sets': readonly KeySet[];
  readonly badges: readonly JudgedBadge[];
  /** From then on, all on it have been looked at, if the register may be asked. */
  readonly 'look-at-watched': true;
};

/**
 * From the background to the extension's own pages: the side panel of that window closes itself, if it was open before then
 * (milliseconds since 1970).
 */
export type ToPanel = {
  readonly kind: 'close-side-panel';
  readonly window: number;
  readonly openedBefore: number;
};
