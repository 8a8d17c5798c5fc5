/** What of the browser is needed to forget everything. */
export type Keepers = {
  readonly stopPages: () => Promise<void>;
  readonly stopSync: () => Promise<void>;
  readonly clearAlarms: () => Promise<unknown>;
  readonly clearStorage: () => Promise<unknown>;
  /** Origins and interfaces that the reader has granted; which of them can't be given back rejects. */
  readonly granted: () => Promise<readonly Grant[]>;
  readonly giveBack: (grant: Grant) => Promise<unknown>;
  readonly databases: () => Promise<readonly string[]>;
  /** Resolves to false where somebody still has it open. */
  readonly deleteDatabase: (name: string) => Promise<boolean>;
};

export type Grant = { readonly origins: [string] } | { readonly permissions: [string] };

/**
 * Forgets all that the extension keeps on this device. It keeps still until the reader or the browser starts it anew; the databases
 * that are still open somewhere are named.
 */
export async function eraseEverything(keepers: Keepers): Promise<readonly string[]> {
  await keepers.stopPages();
  await keepers.stopSync();
  await keepers.clearAlarms();
  for (const grant of await keepers.granted()) {
    // What stands in the manifest goes with the extension alone.
    await keepers.giveBack(grant).catch(() => undefined);
  }
  const stillOpen: string[] = [];
  for (const name of await keepers.databases()) {
    if (!(await keepers.deleteDatabase(name))) stillOpen.push(name);
  }
  // Last: to what has happened meanwhile belong notes, too.
  await keepers.clearStorage();
  return stillOpen;
}
