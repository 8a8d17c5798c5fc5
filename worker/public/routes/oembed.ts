import type * as z from 'zod';
import { exampleCode, exampleOrigin } from '../../../shared/contract/example.ts';
import { oembedSchema } from '../../../shared/contract/oembed-answer.ts';
import { codeProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { oembedQuery } from '../../../shared/contract/queries.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { presentName } from '../../../shared/rating/present-name.ts';
import { dayOf } from '../../../shared/time/shanghai.ts';
import { drawBadge } from '../agencies/draw-badge.ts';
import { findKnown, type KnownAgency } from '../agencies/known-agency.ts';
import { jsonAnswer, refuse, textOf } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';
import { badgeLinesOf } from '../pages/embed/badge-lines.ts';
import { embedWords } from '../pages/embed/embed-words.ts';
import { frameWords } from '../pages/frame/frame-words.ts';

/** It reads the address that it is given and fetches nothing: what is not one of its own is not its to embed. */
export const oembedRoute = defineRoute(
  {
    id: 'oembed',
    tag: 'agencies',
    path: paths.oembed,
    summary: { zh: '机构网址的 oEmbed', en: 'oEmbed for an agency’s address' },
    query: oembedQuery,
    answer: { type: 'application/json', schema: oembedSchema },
    problems: ['no-such-embed', 'embed-format', ...codeProblems],
    example: { query: { url: exampleOrigin + paths.page(exampleCode) } },
  },
  {
    rateClass: 'record',
    answer: ({ query, context, site: { origin } }) => {
      if (query.format !== undefined && query.format !== 'json') return refuse('embed-format');
      const address = URL.parse(query.url);
      const [, code] = /^\/agencies\/([^/]{1,60})\/?$/.exec(address?.pathname ?? '') ?? [];
      if (!address || origin === undefined || address.origin !== origin || code === undefined) {
        return refuse('no-such-embed');
      }
      const agency = findKnown(context, decoded(code));
      if ('problem' in agency) return agency;
      const lang = address.searchParams.get('lang') === 'en' ? 'en' : 'zh';
      return jsonAnswer(embedOf(agency, lang, origin, query), agency.lifetime);
    },
  },
);

type Room = Pick<z.output<typeof oembedQuery>, 'maxwidth' | 'maxheight'>;

/** As large as a badge is, or as there is room for. */
function embedOf(agency: KnownAgency, lang: Lang, origin: string, room: Room) {
  const { verdict, context } = agency;
  const { record } = verdict;
  const { alt } = embedWords(lang);
  const svg = textOf(drawBadge(agency, { lang, theme: 'light', isDated: false }).svg);
  const fullWidth = Number(/ width="(\d+)"/.exec(svg)?.[1] ?? Number.NaN);
  const { maxwidth = fullWidth, maxheight = fullHeight } = room;
  const scale = Math.min(1, maxwidth / fullWidth, maxheight / fullHeight);
  const height = Math.max(1, Math.floor(fullHeight * scale));
  const lines = badgeLinesOf({ code: record.code, lang, size: String(height), alt, origin });
  return {
    version: '1.0',
    type: 'rich',
    provider_name: frameWords(lang).site,
    provider_url: origin,
    title: presentName(record.names, dayOf(context.now)) ?? record.code,
    html: lines.picture,
    width: Math.max(1, Math.floor(fullWidth * scale)),
    height,
    cache_age: keptSeconds,
  } satisfies z.infer<typeof oembedSchema>;
}

const fullHeight = 24;
/** What is kept is where the picture is, which stays true; the picture itself is asked for each time. */
const keptSeconds = 86_400;

/** A code may be written with escapes; what isn't well-formed is no code. */
function decoded(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}
