import * as z from 'zod';
import { uscc } from './fields.ts';

/**
 * The codes of others that bear a name of this entry too, stated by an authority that has checked it: two
 * organisations may bear one name at the same time in two places, or one after the other.
 */
export const namesakes = { namesakes: z.array(uscc).min(1).max(50).exactOptional() };
