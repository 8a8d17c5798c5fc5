import type { Deprecation } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { rateLimits, ratePeriodSeconds } from '../../../shared/contract/rate-limits.ts';
import { words } from '../../../shared/messages/words.ts';
import { robotsTag } from '../answering/robots-policy.ts';
import { askedLang } from './asked-lang.ts';
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
  const { path, tag, query, deprecated } = operation;
  const links = [
    ...(tag === 'pages' ? [] : described),
    ...(deprecated ? [endsAt(deprecated)] : []),
  ];
  const shared = {
    'RateLimit-Policy': `"${rateClass}";q=${rateLimits[rateClass]};w=${ratePeriodSeconds}`,
    ...(links.length > 0 && { Link: links.join(', ') }),
    ...(deprecated && datesOf(deprecated)),
  };
  const hasLang = 'lang' in query.shape;
  return (request) => ({
    ...shared,
    ...(hasLang && { 'Content-Language': words(askedLang(request)).htmlLang }),
    'X-Robots-Tag': robotsTag(path, request.url, isDemo),
  });
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
