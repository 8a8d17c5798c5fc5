import type { Instant } from '../../../shared/time/instant.ts';
import { toEpochMs } from '../../../shared/time/shanghai.ts';
import { hashText } from './hash-text.ts';

/**
 * How long an answer may be kept, by what it rests on:
 * - `register`: what the register says now; ends at the record's next change or the head's expiry;
 * - `address`: its address holds its hash, so it never changes;
 * - `deployment`: changes only when this worker is deployed anew;
 * - `none`: errors, which must never outlive their cause, and the export, of which no cache may keep what is withdrawn.
 */
export type Lifetime =
  | RegisterLifetime
  | { readonly kind: 'address'; readonly etag: string; readonly maxAgeSeconds: number }
  | { readonly kind: 'deployment' }
  | { readonly kind: 'none' };

export type RegisterLifetime = {
  readonly kind: 'register';
  readonly sequence: number;
  readonly asOf: Instant;
  readonly validUntil: Instant;
};

/** Verdicts are kept no longer: with the isolates' own interval this stays well within the removal bound. */
const verdictSeconds = 15;

/** A superseded register file is deleted within a day, so copies of it may not live much longer (domain G3). */
export const registerFileSeconds = 3600;
/** Script files with a hash in their name. */
export const hashedFileSeconds = 31_536_000;
const deploymentSeconds = 300;

/** The Cache-Control of an answer given at `now`. Without a moment, an answer from the register may not be kept. */
export function cacheControl(lifetime: Lifetime, now: Instant | undefined): string {
  switch (lifetime.kind) {
    case 'register':
      return now === undefined
        ? 'no-store'
        : `public, max-age=${secondsLeft(lifetime.validUntil, now)}, must-revalidate`;
    case 'address':
      return `public, max-age=${lifetime.maxAgeSeconds}, immutable`;
    case 'deployment':
      return `public, max-age=${deploymentSeconds}`;
    case 'none':
      return 'no-store';
  }
}

/** A strong validator: two answers of one address with the same tag are the same bytes. */
export function etagOf(lifetime: Lifetime, body: string): string | undefined {
  switch (lifetime.kind) {
    case 'register':
      return `"${lifetime.sequence}-${hashText(body)}"`;
    case 'address':
      return lifetime.etag;
    case 'deployment':
      return `"${hashText(body)}"`;
    case 'none':
      return undefined;
  }
}

/** Whether `If-None-Match` names the tag; weak comparison, as RFC 9110 § 13.1.2 asks for here. */
export function matchesEtag(ifNoneMatch: string | null, etag: string | undefined): boolean {
  if (ifNoneMatch === null || etag === undefined) return false;
  return ifNoneMatch
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');
}

function secondsLeft(until: Instant, now: Instant): number {
  const seconds = Math.floor((toEpochMs(until) - toEpochMs(now)) / 1000);
  return Math.max(0, Math.min(verdictSeconds, seconds));
}
