import * as z from 'zod/mini';

/** An agency as somebody puts it on the watch list: a code as printed, which may have a wrong check digit, and a name. */
export const listedAgency = z.strictObject({
  code: z.string().check(z.regex(/^[0-9A-Z]{18}$/)),
  name: z.exactOptional(z.string().check(z.maxLength(200))),
});

export type ListedAgency = z.infer<typeof listedAgency>;
