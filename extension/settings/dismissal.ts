import * as z from 'zod/mini';
import type { Instant } from '../../shared/time/instant.ts';
import { dismissalReasons, longestNote } from './dismissal-reasons.ts';

/** Characters: what servers should at least take, RFC 9110 § 4.1. */
const longestAddress = 8000;

const atMost = (length: number) => z.string().check(z.maxLength(length));

/**
 * A reader’s word that what the register says of an agency is no matter on one page. It stays on the device, takes the paint from the
 * page, and nothing from records, vetting or the register.
 */
export const dismissal = z.strictObject({
  code: atMost(40),
  name: atMost(400),
  /** Whole address of the page; the same name on another page may be somebody else. */
  page: atMost(longestAddress),
  reason: z.enum(dismissalReasons),
  note: atMost(longestNote),
  at: atMost(40),
});
/** What the reader says of one; the time is the background's. */
export const saidDismissal = z.omit(dismissal, { at: true });

export type Dismissal = z.infer<typeof dismissal>;

export const mostDismissals = 1000;

/** With a new one in the place of an older one of the same finding; the oldest go where there are too many. */
export function withDismissal(
  all: readonly Dismissal[],
  young: Omit<Dismissal, 'at'>,
  at: Instant,
): readonly Dismissal[] {
  return [{ ...young, at }, ...withoutDismissal(all, young)].slice(0, mostDismissals);
}

export function withoutDismissal(
  all: readonly Dismissal[],
  { code, page }: Pick<Dismissal, 'code' | 'page'>,
): readonly Dismissal[] {
  return all.filter((one) => one.code !== code || one.page !== page);
}
