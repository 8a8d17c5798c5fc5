import type { Base } from '../layers/base.ts';
import type { ShelfNames } from '../layers/shelf-names.ts';
import { namesFileOf, packNamesFile, unpackNamesFile } from './names-file.ts';
import type { RegisterStore } from './register-store.ts';

/**
 * What the names of a base are found by: as the store has it or, where it has none that this build can use, made from the
 * names and kept. For a million names that is most of a second, once a base.
 */
export async function recallNames(
  store: RegisterStore,
  manifest: string,
  base: Base,
): Promise<ShelfNames> {
  const file = namesFileOf(manifest);
  const kept = await store.loadFile(file).catch(() => undefined);
  const names = kept && unpackNamesFile(kept, base.shelf.nameCount);
  if (names) return names;
  const made = { index: base.index(), signatures: base.signatures() };
  // Without it the next start takes longer.
  await store.saveFile(file, packNamesFile(made)).catch(() => undefined);
  return made;
}
