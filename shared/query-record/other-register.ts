import * as z from 'zod';
import { registerPart } from './agency-part.ts';
import { mostIn } from './limits.ts';
import { signedHead } from './signed-head.ts';

/** What a further city's register said of the same agencies, under a head of its own. */
export const otherRegister = z.strictObject({
  head: signedHead,
  parts: z.array(registerPart).max(mostIn.agencies),
});

/** A city's register that could not be asked: past its expiry, not on the device, or ahead of the device's clock. */
export const registerNotAsked = z.strictObject({
  jurisdiction: z.string().regex(/^\d{6}$/),
  because: z.enum(['stale', 'none', 'clock-wrong']),
});
