import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A build of the badge: its name, and the digests by which a page pins its two scripts. */
export type BuiltWidget = {
  readonly id: string;
  readonly badge: string;
  readonly details: string;
};

/** A released version, and the day from which pages were told to use it. */
export type KeptVersion = BuiltWidget & { readonly since: string };

/** Built scripts of released versions, as they went out. */
export const keptDir: string = join(import.meta.dirname, 'kept');
const list = 'versions.json';

/** Pages pin a version and are told that it is there two years after the next one came. */
const keptDays = 731;

/** The versions that are still served, oldest first. */
export async function readKept(dir: string = keptDir): Promise<readonly KeptVersion[]> {
  return JSON.parse(await readFile(join(dir, list), 'utf8'));
}

/** Throws an Error unless the version lies there as it was released, byte for byte: a page that pins it would lose its badges. */
export async function mustBeKept(
  { id, badge, details }: BuiltWidget,
  dir: string = keptDir,
): Promise<void> {
  for (const [name, integrity] of Object.entries({ badge, details })) {
    const file = join(dir, id, `${name}.js`);
    if (integrityOf(await readFile(file, 'utf8')) !== integrity) {
      throw new Error(`${file} is not what was released / 与已发布的内容不一致`);
    }
  }
}

/** Keeps a build that lies in `from`, for a release on that day (`2026-11-30`), and lets go of what nobody was told to use for two years. */
export async function keepVersion(
  built: BuiltWidget,
  from: string,
  day: string,
  dir: string = keptDir,
): Promise<void> {
  const before = (await readKept(dir)).filter(({ id }) => id !== built.id);
  const all = [...before, { ...built, since: day }];
  const kept = all.filter((_, place) => isStillPromised(all[place + 1]?.since, day));
  for (const { id } of all) if (!kept.some((one) => one.id === id)) await letGo(join(dir, id));
  await cp(join(from, built.id), join(dir, built.id), { recursive: true });
  await writeFile(join(dir, list), `${JSON.stringify(kept, null, 2)}\n`);
}

/** `replacedOn`: the day of the next version; undefined for the newest. */
function isStillPromised(replacedOn: string | undefined, today: string): boolean {
  if (replacedOn === undefined) return true;
  return Date.parse(today) - Date.parse(replacedOn) < keptDays * 86_400_000;
}

async function letGo(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** Subresource Integrity's digest of a script. */
export function integrityOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
