import * as z from 'zod';

/** `GET /v1/agencies/{code}/badge.json`: what shields.io's endpoint badge takes (schema version 1). */
export const badgeJsonSchema = z
  .object({
    schemaVersion: z.literal(1),
    label: z.string(),
    message: z.string(),
    color: z.string().describe('Of the level’s field, as #rrggbb'),
    labelColor: z.string(),
    cacheSeconds: z
      .int()
      .positive()
      .describe('The least that the format knows; ask the register for less'),
    isError: z.boolean().describe('Nothing is said of the agency'),
  })
  .meta({ id: 'ShieldsBadge' });

export type BadgeJson = z.infer<typeof badgeJsonSchema>;
