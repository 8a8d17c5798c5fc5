import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DetailsScript, loadDetails, trust } from '../../widget/load-details.ts';

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

test('the details script is loaded with its digest and without a referrer', () => {
  loadDetails(url, 'sha256-AAAA', vi.fn());

  expect(script.src).toBe(url);
  expect(script.integrity).toBe('sha256-AAAA');
  expect(script.hasAttribute('crossorigin')).toBe(true);
  expect(script.referrerPolicy).toBe('no-referrer');
});

test('the exports that the details script leaves on its element are passed on', () => {
  const [showDetails, done] = [() => undefined, vi.fn()];
  loadDetails(url, 'sha256-AAAA', done);

  script.showDetails = showDetails;
  script.dispatchEvent(new Event('load'));

  expect(done).toHaveBeenCalledExactlyOnceWith(showDetails);
});

test('a details script that cannot be had, or is not ours, passes on nothing', () => {
  const done = vi.fn();
  loadDetails(url, 'sha256-AAAA', done);

  script.dispatchEvent(new Event('error'));

  expect(done).toHaveBeenCalledExactlyOnceWith(undefined);
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
