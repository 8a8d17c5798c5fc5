import { accountPolicy } from '../accounts/account-policy.ts';
import type { Front } from '../accounts/front.ts';

/**
 * Whether a page of this very front made the browser send this. Asked of whatever changes something; who sends neither header is no browser
 * that this desk is for, and has nothing to do with cookies.
 */
export function isOwnRequest({ headers }: Request, origin: string | undefined): boolean {
  const isFromHere = origin !== undefined && headers.get('Origin') === origin;
  return isFromHere && headers.get('Sec-Fetch-Site') === 'same-origin';
}

/** Whether a link on a page of this very front was followed: who can make somebody else's browser follow one would choose where it goes. */
export function isOwnLink({ headers }: Request): boolean {
  return headers.get('Sec-Fetch-Site') === 'same-origin';
}

/** The cookie of a front's session: of this host alone, over TLS alone, never read by a script. */
export function sessionCookie(front: Front, secret: string): string {
  const life = secret === '' ? '; Max-Age=0' : '';
  return `${cookieName(front)}=${secret}; Path=/; Secure; HttpOnly; SameSite=Lax${life}`;
}

/** What a browser keeps while it is at an identity provider; it comes back from another site, and Lax cookies come along. */
export function attemptCookie(front: Front, attempt: string): string {
  const life = attempt === '' ? 0 : accountPolicy.providerSeconds;
  return `${cookieName(front)}-attempt=${attempt}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${life}`;
}

/** What the browser brought; empty where it brought nothing, or two of them, of which one would be somebody else's. */
export function secretIn(request: Request, front: Front): string {
  return onlyCookie(request, cookieName(front));
}

export function attemptIn(request: Request, front: Front): string {
  return onlyCookie(request, `${cookieName(front)}-attempt`);
}

function onlyCookie({ headers }: Request, name: string): string {
  const found = cookiesIn(headers).filter(([key]) => key === name);
  return found.length === 1 ? (found[0]?.[1] ?? '') : '';
}

export function cookiesIn(headers: Headers): readonly (readonly [name: string, value: string])[] {
  return (headers.get('Cookie') ?? '').split(/; ?/).map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? ['', pair] : [pair.slice(0, at), pair.slice(at + 1)];
  });
}

function cookieName(front: Front): string {
  return `__Host-lucheng-${front}`;
}
