import type { TenderSite } from '../../../shared/jurisdiction/tender-site.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { NetworkLog } from '../../messages/network-log.ts';
import type { SettingsState } from '../../messages/settings-messages.ts';
import type { Dismissal } from '../../settings/dismissal.ts';
import type { FieldFault } from '../../settings/field-faults.ts';
import type { ReaderSettings } from '../../settings/reader-settings.ts';

/** All that the settings page shows. */
export type SettingsView = {
  readonly state: SettingsState;
  readonly sites: readonly TenderSite[];
  /** Match patterns of what the browser lets the extension read now. */
  readonly granted: readonly string[];
  readonly log: NetworkLog;
  /** Bytes that the browser keeps for the extension. */
  readonly usedBytes: number;
};

/** All that a reader can do on it. */
export type SettingsActs = {
  readonly change: (some: Partial<ReaderSettings>) => Promise<void>;
  /** Whether the browser, which asks the reader, has granted these origins. */
  readonly allow: (origins: readonly string[]) => Promise<boolean>;
  /** Whether the browser has taken them back; not what stands in the manifest. */
  readonly giveBack: (origins: readonly string[]) => Promise<boolean>;
  readonly undo: (one: Dismissal) => Promise<void>;
  readonly exportFile: () => Promise<void>;
  /** What is wrong with the file; none: its settings hold. */
  readonly importFile: (text: string) => Promise<readonly FieldFault[]>;
  /** The databases that other pages still have open. */
  readonly erase: () => Promise<readonly string[]>;
  readonly beginAnew: () => void;
};

export type SettingsProps = { readonly view: SettingsView; readonly acts: SettingsActs };

export function langOf({ state }: SettingsView): Lang {
  return state.settings.lang;
}
