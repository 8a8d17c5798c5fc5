/**
 * Forbids this page, and every worker that it starts from now on, to ask anybody for anything (CSP 3: a policy added by `meta` holds for
 * whatever comes after it). Nothing takes it back but loading the page anew. Whether the browser obeys is tried, on an
 * address that no network is needed for.
 */
export async function sealPage(page: Document): Promise<boolean> {
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "default-src 'none'; worker-src blob:; form-action 'none'; base-uri 'none'";
  page.head.append(policy);
  return fetch('data:,').then(
    () => false,
    () => true,
  );
}
