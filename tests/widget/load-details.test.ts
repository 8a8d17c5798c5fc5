import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Badge } from '../../widget/badge-element.ts';
import { type DetailsScript, detailsLoader, trust } from '../../widget/load-details.ts';

const url = 'https://public.example/widget/details-0.js';

let script: DetailsScript;

beforeEach(() => {
  // Caught on its way into the page, where it would be fetched.
  vi.spyOn(document.head, 'append').mockImplementation((node) => {
    script = node as DetailsScript;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const badge = { code: 'A' } as Badge;

test('the details script is loaded once, with its digest and without a referrer', () => {
  const load = detailsLoader(() => url, 'sha256-AAAA', vi.fn());

  load();
  load(badge);

  expect(document.head.append).toHaveBeenCalledOnce();
  expect(script.src).toBe(url);
  expect(script.integrity).toBe('sha256-AAAA');
  expect(script.hasAttribute('crossorigin')).toBe(true);
  expect(script.referrerPolicy).toBe('no-referrer');
});

test('a badge that was clicked opens once the script has come, and later ones at once; a hover opens nothing', () => {
  const showDetails = vi.fn();
  const load = detailsLoader(() => url, 'sha256-AAAA', vi.fn());
  load(badge);
  load();

  script.showDetails = showDetails;
  script.dispatchEvent(new Event('load'));
  expect(showDetails).toHaveBeenCalledExactlyOnceWith(badge);

  load();
  expect(showDetails).toHaveBeenCalledOnce();
  load(badge);
  expect(showDetails).toHaveBeenCalledTimes(2);
});

test('a details script that cannot be had, or is not ours, is given up on at each click and at no hover', () => {
  const giveUp = vi.fn();
  const load = detailsLoader(() => url, 'sha256-AAAA', giveUp);
  load();

  script.dispatchEvent(new Event('error'));
  expect(giveUp).not.toHaveBeenCalled();

  load(badge);
  expect(giveUp).toHaveBeenCalledExactlyOnceWith(badge);
});

test('where Trusted Types are enforced, the policy lucheng makes our URL and no other', () => {
  const createPolicy = vi.fn(
    (_name: string, { createScriptURL }: { createScriptURL: (url: string) => string }) => ({
      createScriptURL,
    }),
  );
  vi.stubGlobal('trustedTypes', { createPolicy });

  const trusted = trust(url);

  expect(createPolicy.mock.calls[0]?.[0]).toBe('lucheng');
  expect(createPolicy.mock.calls[0]?.[1].createScriptURL('https://evil.example/x.js')).toBe(url);
  expect(trusted).toBe(url);
});

test('where Trusted Types are unknown, our URL is used as it is', () => {
  expect(trust(url)).toBe(url);
});
