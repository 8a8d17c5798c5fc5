import { fromBase64Url, sha256, toHex } from '../../shared/ledger/digest.ts';
import type { PublicKey } from '../../shared/register/trust/key-set.ts';
import type {
  RootKey,
  SettingsAnswer,
  SettingsMessage,
  SettingsState,
} from '../messages/settings-messages.ts';
import type { PinnedSource } from '../pinned-source.ts';
import type { Policy } from '../settings/policy.ts';
import type { ReaderSettings, SettingName } from '../settings/reader-settings.ts';
import { applySettings, type SettingsEffects } from './apply-settings.ts';
import type { Dismissals } from './dismissals.ts';
import type { NetworkNotes } from './network-notes.ts';
import type { Registers } from './registers.ts';
import type { SettingsBox } from './settings.ts';

type SettingsDoorOptions = {
  readonly settings: SettingsBox;
  readonly registers: Registers;
  readonly notes: NetworkNotes;
  readonly dismissals: Dismissals;
  readonly sources: readonly PinnedSource[];
  readonly effects: SettingsEffects;
  /** Which databases are still open somewhere, and go with what holds them. */
  readonly erase: () => Promise<readonly string[]>;
};

/** Answers the pages on which the extension is set up, and obeys the organisation. */
export class SettingsDoor {
  readonly #options: SettingsDoorOptions;

  constructor(options: SettingsDoorOptions) {
    this.#options = options;
  }

  async answer(message: SettingsMessage): Promise<SettingsAnswer[SettingsMessage['kind']]> {
    switch (message.kind) {
      case 'settings':
        return this.#state();
      case 'change-settings':
        await this.#changing(({ settings }) => settings.change(message.change));
        return this.#state();
      case 'network-log':
        return this.#options.notes.log;
      case 'erase-everything':
        return { stillOpen: await this.#options.erase() };
    }
  }

  /** What the organisation fixes holds at once, in pages that are open too. */
  async holdTo(policy: Policy): Promise<void> {
    const { settings, registers, effects } = this.#options;
    const before = settings.policy;
    await this.#changing(async () => settings.holdTo(policy));
    if (`${before.registers}` === `${policy.registers}`) return;
    await effects.redraw();
    await registers.tick();
  }

  async #changing(change: (options: SettingsDoorOptions) => Promise<void>): Promise<void> {
    const { settings, effects } = this.#options;
    const before = settings.value;
    await change(this.#options);
    await applySettings(before, settings.value, effects);
  }

  async #state(): Promise<SettingsState> {
    const { settings, registers, sources, dismissals } = this.#options;
    const { fixed, faults, source: chosen } = settings.policy;
    return {
      settings: readerSettingsOf(settings.value),
      fixed: Object.keys(fixed) as SettingName[],
      policyFaults: faults,
      dismissals: dismissals.all,
      ...(chosen !== undefined && { source: chosen }),
      registers: await registers.statuses(),
      rootKeys: Object.fromEntries(
        sources.map(({ jurisdiction, keySet }) => [
          jurisdiction,
          keySet.keySet.rootKeys.map(rootKeyOf),
        ]),
      ),
    };
  }
}

function readerSettingsOf({
  lang,
  palette,
  textSize,
  pausedHosts,
}: ReaderSettings): ReaderSettings {
  return { lang, palette, textSize, pausedHosts };
}

function rootKeyOf({ kid, publicKey }: PublicKey): RootKey {
  return { kid, fingerprint: toHex(sha256(fromBase64Url(publicKey) ?? new Uint8Array())) };
}
