import * as z from 'zod';
import type { FileStores } from '../../http/route.ts';

/** A version of the badge's script, and the digest by which a page pins it. */
export type PinnedScript = z.infer<typeof schema>;

const schema = z.object({ id: z.string(), badge: z.string() });

/** The version that was built with this deployment; undefined where no widget was. */
export async function pinnedScript({ scripts }: FileStores): Promise<PinnedScript | undefined> {
  const found = await scripts.fetch('https://scripts/widget/version.json');
  return found.status === 200 ? schema.parse(await found.json()) : undefined;
}
