import * as z from 'zod';
import type { BrokenRule } from '../kinds/form/fields.ts';
import { containsResidentId } from '../kinds/form/resident-id.ts';
import { maskIdentityNumbers } from '../tables/mask-identity-numbers.ts';
import { findInvisible, withoutInvisible } from '../text/invisible.ts';

/**
 * Text that a page has written, which may be anything: on one line, without the characters that could turn the line
 * around, move a terminal's cursor or say nothing, and without identity numbers.
 */
export function pageText(most: number) {
  return z
    .string()
    .max(most)
    .refine((text) => findInvisible(text) === undefined, { params: invisible })
    .refine((text) => !containsResidentId(text), { params: identityNumber });
}

/** A page's text as a record may hold it. */
export function cleanPageText(raw: string, most: number): string {
  const masked = maskIdentityNumbers(withoutInvisible(raw));
  const clean = containsResidentId(masked)
    ? maskIdentityNumbers(withoutInvisible(masked.normalize('NFKC')))
    : masked;
  return withoutInvisible(clean.slice(0, most));
}

const invisible: BrokenRule = {
  rule: 'text.invisible-character',
  zh: '不得含有控制字符或者不可见字符',
  en: 'May not contain control or invisible characters',
};

const identityNumber: BrokenRule = {
  rule: 'text.identity-number',
  zh: '不得含有居民身份证号码',
  en: 'May not contain a resident identity number',
};
