import * as z from 'zod';
import type { FileStores } from '../../http/route.ts';

const version = z.object({ id: z.string(), badge: z.string() });

/** A version of the badge's script, and the digest by which a page pins it. */
export type PinnedScript = z.infer<typeof version>;

/** With the versions that are still served beside it. */
export type BuiltScript = z.infer<typeof schema>;

const schema = version.extend({ kept: z.array(version) });

/** The version that was built with this deployment, with those that are still served; undefined where no widget was built. */
export async function pinnedScript({ scripts }: FileStores): Promise<BuiltScript | undefined> {
  const found = await scripts.fetch('https://scripts/widget/version.json');
  return found.status === 200 ? schema.parse(await found.json()) : undefined;
}
