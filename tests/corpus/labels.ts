import { readFile } from 'node:fs/promises';
import * as z from 'zod';

const labelsSchema = z.object({
  mentions: z.array(
    z.object({
      name: z.string().min(1),
      kind: z.enum(['exact', 'short-form', 'garbled']),
      count: z.int().min(0),
      surfaces: z.array(z.string()).optional(),
      roles: z.array(z.string()).optional(),
    }),
  ),
  traps: z.array(z.object({ text: z.string(), kind: z.enum(['title', 'address']) })).default([]),
});

/**
 * What a person found on a page by hand. `count`: the leftmost-longest occurrences if all exact names of the page are
 * registered.
 */
export type Labels = z.infer<typeof labelsSchema>;
export type Mention = Labels['mentions'][number];

/** A page's labels; undefined where it has none. A malformed file throws with its path. */
export async function readLabels(path: string): Promise<Labels | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return labelsSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${path} is not a labels file`, { cause });
  }
}
