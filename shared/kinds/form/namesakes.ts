import * as z from 'zod';
import { uscc } from './fields.ts';

/**
 * The codes of those who bear a name of this entry too, said by the authority that has looked into it: two may bear one name at
 * the same time in two places, or one after the other.
 */
export const namesakes = { namesakes: z.array(uscc).min(1).max(50).exactOptional() };
