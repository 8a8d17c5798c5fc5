import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DetailsScript, loadDetails } from '../../widget/load-details.ts';

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
  loadDetails(url, 'sha256-AAAA');

  expect(script.src).toBe(url);
  expect(script.integrity).toBe('sha256-AAAA');
  expect(script.hasAttribute('crossorigin')).toBe(true);
  expect(script.referrerPolicy).toBe('no-referrer');
});

test('what the script leaves on its element is what comes back', async () => {
  const showDetails = () => undefined;
  const loading = loadDetails(url, 'sha256-AAAA');

  script.showDetails = showDetails;
  script.dispatchEvent(new Event('load'));

  await expect(loading).resolves.toBe(showDetails);
});

test('a script that cannot be had, or is not ours, is a rejection', async () => {
  const loading = loadDetails(url, 'sha256-AAAA');

  script.dispatchEvent(new Event('error'));

  await expect(loading).rejects.toBeDefined();
});

test('where Trusted Types are kept, the policy lucheng makes our URL and no other', () => {
  const createPolicy = vi.fn(
    (_name: string, { createScriptURL }: { createScriptURL: (url: string) => string }) => ({
      createScriptURL,
    }),
  );
  vi.stubGlobal('trustedTypes', { createPolicy });

  loadDetails(url, 'sha256-AAAA');

  expect(createPolicy.mock.calls[0]?.[0]).toBe('lucheng');
  expect(createPolicy.mock.calls[0]?.[1].createScriptURL('https://evil.example/x.js')).toBe(url);
  expect(script.src).toBe(url);
});
