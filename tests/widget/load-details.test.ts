import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DetailsScript, loadDetails, trust } from '../../widget/load-details.ts';

const url = 'https://public.example/widget/details-0.js';

let script: DetailsScript;

beforeEach(() => {
  // Caught on its way into the page: in the page it would be fetched.
  vi.spyOn(document.head, 'append').mockImplementation((node) => {
    script = node as DetailsScript;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('the details script carries its digest and says nothing of the page', () => {
  loadDetails(url, 'sha256-AAAA', vi.fn());

  expect(script.src).toBe(url);
  expect(script.integrity).toBe('sha256-AAAA');
  expect(script.hasAttribute('crossorigin')).toBe(true);
  expect(script.referrerPolicy).toBe('no-referrer');
});

test('what the script leaves on its element is what comes back', () => {
  const [showDetails, done] = [() => undefined, vi.fn()];
  loadDetails(url, 'sha256-AAAA', done);

  script.showDetails = showDetails;
  script.dispatchEvent(new Event('load'));

  expect(done).toHaveBeenCalledExactlyOnceWith(showDetails);
});

test('of a script that cannot be had, or is not ours, nothing comes back', () => {
  const done = vi.fn();
  loadDetails(url, 'sha256-AAAA', done);

  script.dispatchEvent(new Event('error'));

  expect(done).toHaveBeenCalledExactlyOnceWith(undefined);
});

test('where Trusted Types are kept, the policy lucheng makes our URL and no other', () => {
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

test('where they are unknown, our URL is what it is', () => {
  expect(trust(url)).toBe(url);
});
