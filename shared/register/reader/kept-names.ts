import type { Base } from '../layers/base.ts';
import { type ShelfNames, wordsOfSignatures } from '../layers/shelf-names.ts';
import { namesFileOf, packNamesFile, unpackNamesFile } from './names-file.ts';
import type { RegisterStore } from './register-store.ts';

/**
 * The index of a base's names: the stored one or, where the store has none that this build can use, a new one, which
 * is kept. For a million names making it takes most of a second, once per base.
 */
export async function recallNames(
  store: RegisterStore,
  manifest: string,
  base: Base,
): Promise<ShelfNames> {
  const file = namesFileOf(manifest);
  const kept = await store.loadFile(file).catch(() => undefined);
  const names = kept && unpackNamesFile(kept, wordsOfSignatures(base.shelf));
  if (names) return names;
  const made = { index: base.index(), signatures: base.signatures() };
  // Without the kept index, the next start takes longer.
  await store.saveFile(file, packNamesFile(made)).catch(() => undefined);
  return made;
}
