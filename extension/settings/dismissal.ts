import * as z from 'zod';
import type { Instant } from '../../shared/time/instant.ts';

/** Why a reader holds that a finding doesn't concern this page. */
export const dismissalReasons = ['not-this-agency', 'not-a-party', 'dealt-with', 'other'] as const;
export type DismissalReason = (typeof dismissalReasons)[number];

export const longestNote = 200;

/**
 * A reader’s word that what the register says of an agency is no matter on one page. It stays on the device, takes the paint from the
 * page, and nothing from records, vetting or the register.
 */
export const dismissal = z.strictObject({
  code: z.string().max(40),
  name: z.string().max(400),
  /** Whole address of the page; the same name on another page may be somebody else. */
  page: z.string().max(2000),
  reason: z.enum(dismissalReasons),
  note: z.string().max(longestNote),
  at: z.string().max(40),
});
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
