/** What of the page is asked for, by its address: each is a page of its own, so that reload and back do as expected. */
export type Route =
  | { readonly kind: 'list' }
  | { readonly kind: 'form'; readonly tab?: number }
  /** The form for a list that was vetted, under the id that it was handed over by. */
  | { readonly kind: 'vetted'; readonly id: string }
  | { readonly kind: 'sheet'; readonly sha256: string };

export function routeOf(address: string): Route {
  const { searchParams: asked } = new URL(address);
  const [record, tab, id] = [asked.get('record'), asked.get('tab'), asked.get('vetted')];
  if (record !== null && /^[0-9a-f]{64}$/.test(record)) return { kind: 'sheet', sha256: record };
  if (tab !== null && /^\d{1,15}$/.test(tab)) return { kind: 'form', tab: Number(tab) };
  if (id !== null && /^[0-9a-f-]{36}$/.test(id)) return { kind: 'vetted', id };
  return asked.has('new') ? { kind: 'form' } : { kind: 'list' };
}

export const addressOf = {
  list: 'record.html',
  byCode: 'record.html?new',
  vetted: (id: string) => `record.html?vetted=${id}`,
  form: (tab: number) => `record.html?tab=${tab}`,
  sheet: (sha256: string) => `record.html?record=${sha256}`,
} as const;
