import * as z from 'zod';
import type { BrokenRule } from '../kinds/form/fields.ts';

/** What one request may ask about at most, so that none takes long: our own numbers. */
const mostMatched = { items: 100, nameCharacters: 200, codeCharacters: 40 } as const;

const item = z
  .strictObject({
    name: z.string().trim().max(mostMatched.nameCharacters).exactOptional(),
    code: z
      .string()
      .trim()
      .max(mostMatched.codeCharacters)
      .describe('Unified social credit code; may be mistyped')
      .exactOptional(),
  })
  .refine(({ name = '', code = '' }) => name !== '' || code !== '', {
    params: {
      rule: 'item.empty',
      zh: '名称和代码至少写一项',
      en: 'Give a name, a code or both',
    } satisfies BrokenRule,
  });

/** `POST /v1/match`. */
export const matchBody = z
  .strictObject({ items: z.array(item).min(1).max(mostMatched.items) })
  .meta({ id: 'MatchBody' });

export type MatchBody = z.infer<typeof matchBody>;
