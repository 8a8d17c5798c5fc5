import * as z from 'zod';
import type { BrokenRule } from '../kinds/form/fields.ts';
import type { SignedHead } from '../register/trust/head.ts';
import { isSignedHead } from '../register/trust/parse-head.ts';

export const signedHead = z.custom<SignedHead>(isSignedHead, {
  params: { rule: 'head.shape', zh: '不是库头', en: 'This is no signed head' } satisfies BrokenRule,
});
