type Kept = { readonly text: string; readonly etag: string | null; readonly untilMs: number };

/** A client that believes what it has for as long as the server allows, as browsers and caches on the way do. */
export function createCachingClient(): (url: string) => Promise<string> {
  const kept = new Map<string, Kept>();
  return async (url) => {
    const known = kept.get(url);
    if (known !== undefined && performance.now() < known.untilMs) return known.text;
    const askedMs = performance.now();
    const response = await fetch(
      url,
      known?.etag ? { headers: { 'If-None-Match': known.etag } } : {},
    );
    if (!response.ok && response.status !== 304)
      throw new Error(`${url} answered ${response.status}`);
    const text = response.status === 304 && known ? known.text : await response.text();
    const untilMs = askedMs + maxAgeSeconds(response) * 1000;
    kept.set(url, { text, etag: response.headers.get('ETag'), untilMs });
    return text;
  };
}

function maxAgeSeconds({ headers }: Response): number {
  return Number(/max-age=(\d+)/.exec(headers.get('Cache-Control') ?? '')?.[1] ?? 0);
}
