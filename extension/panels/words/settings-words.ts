import type { SiteGroup } from '../../../shared/jurisdiction/tender-site.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { FieldRule } from '../../settings/field-faults.ts';
import type { palettes, textSizes } from '../../settings/reader-settings.ts';
import { settingsEn } from './settings-en.ts';
import { settingsZh } from './settings-zh.ts';

/** What the settings page says, in one language. */
export type SettingsWords = {
  readonly title: string;
  readonly sections: string;
  /** Beside what the organisation has fixed. */
  readonly fixed: string;
  readonly policyFaults: string;
  readonly sites: {
    readonly title: string;
    readonly about: string;
    readonly groups: Readonly<Record<SiteGroup | 'own', string>>;
    readonly state: Readonly<Record<'on' | 'paused' | 'not-allowed', string>>;
    readonly act: Readonly<Record<'allow' | 'pause' | 'resume' | 'giveBack', string>>;
    /** What such a button does, for whoever doesn't see its row. */
    readonly actOn: (act: string, site: string) => string;
    readonly allowAll: (count: number) => string;
    readonly allAllowed: string;
    readonly everySite: string;
    readonly add: string;
    readonly addLabel: string;
    readonly addFault: string;
    readonly refused: string;
  };
  readonly looks: {
    readonly title: string;
    readonly lang: string;
    readonly palette: string;
    readonly palettes: Readonly<Record<(typeof palettes)[number], string>>;
    readonly textSize: string;
    readonly textSizes: Readonly<Record<(typeof textSizes)[number], string>>;
  };
  readonly source: {
    readonly title: string;
    readonly about: string;
    readonly origin: string;
    readonly mirrors: string;
    readonly chosen: string;
    readonly notInUse: string;
    readonly jurisdiction: string;
    readonly rootKeys: string;
    readonly compare: string;
    readonly asOf: string;
    readonly none: string;
  };
  readonly network: {
    readonly title: string;
    readonly about: string;
    readonly total: (requests: number, size: string) => string;
    readonly earlier: (requests: number) => string;
    readonly none: string;
    readonly requests: string;
    readonly at: string;
    readonly address: string;
    readonly answer: string;
    readonly size: string;
    readonly answers: Readonly<Record<'failed' | 'too-large', string>>;
    readonly more: (requests: number) => string;
  };
  readonly device: {
    readonly title: string;
    readonly used: (size: string) => string;
    readonly usedAbout: string;
    readonly move: string;
    /** What the file has in it. */
    readonly moveAbout: string;
    readonly export: string;
    readonly import: string;
    readonly imported: string;
    readonly refused: string;
    readonly erase: string;
    readonly eraseAbout: string;
    readonly eraseSure: string;
    readonly eraseNow: string;
    readonly cancel: string;
    readonly erased: string;
    readonly stillOpen: string;
    readonly again: string;
  };
  /** Of a fault's field. */
  readonly rules: Readonly<Record<FieldRule, string>>;
  readonly wholeFile: string;
};

export function settingsWords(lang: Lang): SettingsWords {
  return { zh: settingsZh, en: settingsEn }[lang];
}
