import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Answer, textAnswer } from '../../answering/answer.ts';
import type { Lifetime } from '../../answering/cache-policy.ts';
import type { Site } from '../../http/site.ts';
import { badgePolicy, framedPolicy, pagePolicy, sheetPolicy, toolPolicy } from './page-policy.ts';
import { SiteContext } from './site-context.ts';

/** A page as an answer. */
export function htmlAnswer(site: Site, page: VNode, lifetime: Lifetime, status = 200): Answer {
  return { ...answerBy(pagePolicy(), site, page, lifetime), status };
}

/** A page with a script of its own, the same for all readers until this worker is deployed anew. */
export function toolAnswer(site: Site, page: VNode): Answer {
  return answerBy(toolPolicy(), site, page, { kind: 'deployment' });
}

/** A page that runs the badge's script, and no other. */
export function badgeAnswer(site: Site, page: VNode, lifetime: Lifetime): Answer {
  return answerBy(badgePolicy(), site, page, lifetime);
}

/** A sheet of paper with the one style sheet of its own. */
export function sheetAnswer(site: Site, page: VNode, css: string, lifetime: Lifetime): Answer {
  return answerBy(sheetPolicy(css), site, page, lifetime);
}

/** A sheet that other sites show in a frame. */
export function framedAnswer(
  site: Site,
  page: VNode,
  css: string,
  lifetime: Lifetime,
  status = 200,
): Answer {
  return { ...answerBy(framedPolicy(css), site, page, lifetime), status };
}

function answerBy(policy: string, site: Site, page: VNode, lifetime: Lifetime): Answer {
  const tree = h(SiteContext.Provider, { value: site }, page);
  const body = `<!doctype html>${renderToString(tree)}`;
  return textAnswer('text/html', body, lifetime, {
    'Content-Security-Policy': policy,
    'Referrer-Policy': 'no-referrer',
  });
}
