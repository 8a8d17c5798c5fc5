import type { ReaderSettings } from '../settings/reader-settings.ts';

export type SettingsEffects = {
  /** Where the page script runs follows from permissions and paused sites. */
  readonly registerScript: () => Promise<void>;
  readonly stopOn: (hosts: readonly string[]) => Promise<void>;
  readonly runOn: (hosts: readonly string[]) => Promise<void>;
  /** What pages show is drawn anew. */
  readonly redraw: () => Promise<void>;
};

/** Makes open pages follow settings that have changed, whoever changed them. */
export async function applySettings(
  before: ReaderSettings,
  after: ReaderSettings,
  { registerScript, stopOn, runOn, redraw }: SettingsEffects,
): Promise<void> {
  const paused = without(after.pausedHosts, before.pausedHosts);
  const resumed = without(before.pausedHosts, after.pausedHosts);
  if (paused.length + resumed.length > 0) {
    await registerScript();
    await stopOn(paused);
    await runOn(resumed);
  }
  if (before.lang !== after.lang) await redraw();
}

function without(some: readonly string[], others: readonly string[]): readonly string[] {
  return some.filter((one) => !others.includes(one));
}
