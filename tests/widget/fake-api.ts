import type { StandingItem } from '../../shared/contract/standing-item.ts';
import type { MarkKey } from '../../shared/messages/word-set.ts';
import { words } from '../../shared/messages/words.ts';

export const origin = 'https://public.example';

type Asked = { readonly url: URL; readonly init: RequestInit | undefined };

/** A public API in memory: what it was asked, and what it answers from now on. */
export function fakeApi(answer: (url: URL) => Response | Promise<Response>) {
  const asked: Asked[] = [];
  const api = {
    asked,
    answer,
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      const url = new URL(String(input));
      asked.push({ url, init });
      init?.signal?.throwIfAborted();
      return api.answer(url);
    },
  };
  return api;
}

/** Answers for every code asked with the same mark. */
export function standings(key: MarkKey, validUntil: string): (url: URL) => Response {
  return (url) => {
    const codes = url.searchParams.get('codes')?.split(',') ?? [];
    return Response.json({
      asOf: '2026-11-24T00:00:00.000Z',
      validUntil,
      sequence: 1,
      standings: codes.map((code) => itemOf(code, key)),
    });
  };
}

export function itemOf(code: string, key: MarkKey): StandingItem {
  const mark = { key, zh: words('zh').mark[key], en: words('en').mark[key] };
  if (key === 'not-known') return { code, outcome: 'not-known', mark };
  const level = key === 'blacklisted' ? 'blacklisted' : 'normal';
  return { code, outcome: 'known', name: '示例环境检测有限公司', level, grade: null, mark };
}

export function problem(status: number, type: string, more: object = {}): Response {
  return Response.json({ type: `urn:lucheng:problem:${type}`, status, ...more }, { status });
}
