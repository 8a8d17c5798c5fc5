import { base64 } from '@scure/base';
import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { sha256, utf8 } from '../../../../shared/ledger/digest.ts';
import { type Answer, textAnswer } from '../../answering/answer.ts';
import type { Lifetime } from '../../answering/cache-policy.ts';
import type { Site } from '../../http/site.ts';
import { pageCss } from './page-css.ts';
import { SiteContext } from './site-context.ts';

/** A page as an answer. It runs no script and loads nothing but our own pictures. */
export function htmlAnswer(site: Site, page: VNode, lifetime: Lifetime, status = 200): Answer {
  const tree = h(SiteContext.Provider, { value: site }, page);
  const body = `<!doctype html>${renderToString(tree)}`;
  policy ??= contentSecurityPolicy();
  const answer = textAnswer('text/html', body, lifetime, {
    'Content-Security-Policy': policy,
    'Referrer-Policy': 'no-referrer',
  });
  return { ...answer, status };
}

let policy: string | undefined;

function contentSecurityPolicy(): string {
  const styleHash = base64.encode(sha256(utf8(pageCss)));
  return [
    "default-src 'none'",
    "img-src 'self' data:",
    `style-src 'sha256-${styleHash}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
