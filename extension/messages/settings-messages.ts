import type { Dismissal } from '../settings/dismissal.ts';
import type { FieldFault } from '../settings/field-faults.ts';
import type { ReaderSettings, SettingName } from '../settings/reader-settings.ts';
import type { NetworkLog } from './network-log.ts';
import type { RegisterStatuses } from './register-status.ts';

/** From the pages on which a reader sets the extension up. */
export type SettingsMessage =
  | { readonly kind: 'settings' }
  | { readonly kind: 'change-settings'; readonly change: Partial<ReaderSettings> }
  | { readonly kind: 'network-log' }
  | { readonly kind: 'erase-everything' };

const kinds: readonly string[] = [
  'settings',
  'change-settings',
  'network-log',
  'erase-everything',
] satisfies readonly SettingsMessage['kind'][];

export function isForSettings(message: { readonly kind: string }): message is SettingsMessage {
  return kinds.includes(message.kind);
}

export type SettingsAnswer = {
  readonly settings: SettingsState;
  readonly 'change-settings': SettingsState;
  readonly 'network-log': NetworkLog;
  readonly 'erase-everything': { readonly stillOpen: readonly string[] };
};

export type SettingsState = {
  readonly settings: ReaderSettings;
  /** What the organisation has fixed. */
  readonly fixed: readonly SettingName[];
  readonly policyFaults: readonly FieldFault[];
  /** The built-in address that the organisation has chosen to be asked alone. */
  readonly source?: string;
  readonly dismissals: readonly Dismissal[];
  /** Of every register that is built in, in their order. */
  readonly registers: RegisterStatuses;
  /** The pinned root keys of each, by its city's code. */
  readonly rootKeys: Readonly<Record<string, readonly RootKey[]>>;
};

/** `fingerprint`: SHA-256 of the public key, in hex. */
export type RootKey = { readonly kid: string; readonly fingerprint: string };
