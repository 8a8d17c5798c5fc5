import type { Deprecation, PublicOperation } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { rateLimits, ratePeriodSeconds } from '../../../shared/contract/rate-limits.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import { indexedPages, notedNowhere, robotsTag } from '../answering/robots-policy.ts';
import { askedLang } from './asked-lang.ts';
import { namesLang, readerLang, varyByLang } from './reader-lang.ts';
import type { Route } from './route.ts';
import type { Site } from './site.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * What a route's answers say beside what they answer: how much may be asked (draft-ietf-httpapi-ratelimit-headers), where the
 * interface is described (RFC 8631), until when the address stands (RFC 9745, RFC 8594), in which language the words are, and what
 * search engines may keep.
 */
export function routeHeaders(
  { operation, rateClass }: Route,
  { isDemo }: Site,
): (request: Request) => Headers {
  const { path, answer, query, deprecated } = operation;
  if (isAskedMost(answer.type) && !deprecated) return () => none;
  const links = [
    ...(answer.type === 'application/json' ? described : []),
    ...(deprecated ? [endsAt(deprecated)] : []),
  ];
  const shared = {
    'RateLimit-Policy': `"${rateClass}";q=${rateLimits[rateClass]};w=${ratePeriodSeconds}`,
    ...(links.length > 0 && { Link: links.join(', ') }),
    ...(deprecated && datesOf(deprecated)),
    'X-Robots-Tag': notedNowhere,
  };
  // Made once and not for each request: these stand in every answer.
  const told = 'lang' in query.shape ? inLangs(shared) : { zh: shared, en: shared };
  if (!isPageInLangs(operation)) return (request) => told[askedLang(request)];
  const isIndexed = !isDemo && indexedPages.includes(path);
  return (request) => ({
    ...told[readerLang(request)],
    ...(!namesLang(request) && { Vary: varyByLang }),
    ...(isIndexed && { 'X-Robots-Tag': robotsTag(path, request.url) }),
  });
}

/** A page that there is in each language, at an address of its own. */
export function isPageInLangs({ answer, query }: PublicOperation): boolean {
  return answer.type === 'text/html' && 'lang' in query.shape;
}

/**
 * Pages ask for many pictures, and three more headers took one from 1.4 to 1.7 of a bare worker's time (`stack_vs_bare`). What they
 * would say stands elsewhere: its language in the picture, that no crawler may have it in `robots.txt`, its limit in the refusal.
 */
function isAskedMost(type: string): boolean {
  return type.startsWith('image/');
}

const none: Headers = {};

function inLangs(shared: Headers): Readonly<Record<Lang, Headers>> {
  const say = (lang: Lang) => ({ ...shared, 'Content-Language': words(lang).htmlLang });
  return { zh: say('zh'), en: say('en') };
}

/** To a reader who asked too much. */
export function refusedByRate({ rateClass }: Route): Headers {
  return {
    RateLimit: `"${rateClass}";r=0;t=${ratePeriodSeconds}`,
    'Retry-After': String(ratePeriodSeconds),
  };
}

const described = [
  `<${paths.openapi}>; rel="service-desc"`,
  `<${paths.apiPage}>; rel="service-doc"`,
] as const;

function endsAt({ link }: Deprecation): string {
  return `<${link}>; rel="deprecation"`;
}

function datesOf({ since, sunset }: Deprecation): Headers {
  return {
    Deprecation: `@${Math.floor(Date.parse(since) / 1000)}`,
    Sunset: new Date(sunset).toUTCString(),
  };
}
