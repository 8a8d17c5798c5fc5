import { paintStyles } from '../messages/paint-styles.ts';
import type { SessionStore } from './tab-frames.ts';

const key = 'paint-names';

/**
 * The highlight names of this browser session, one for each way of painting: made up at random, so that no page knows them
 * beforehand or learns anything from them.
 */
export async function recallPaintNames(session: SessionStore): Promise<readonly string[]> {
  const { [key]: known } = await session.get(null);
  if (Array.isArray(known) && known.length === paintStyles.length) return known;
  const names = paintStyles.map(() => `h${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`);
  // Where the session store refuses them, the next worker makes up others.
  await session.set({ [key]: names }).catch(() => undefined);
  return names;
}
