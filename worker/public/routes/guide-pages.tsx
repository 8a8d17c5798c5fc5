import type { VNode } from 'preact';
import { paths } from '../../../shared/contract/paths.ts';
import { langQuery } from '../../../shared/contract/queries.ts';
import type { Lang } from '../../../shared/messages/lang.ts';
import { defineRoute, type Route } from '../http/route.ts';
import { frameWords } from '../pages/frame/frame-words.ts';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { inLang } from '../pages/frame/in-lang.ts';
import { pageSourceOf } from '../pages/frame/page-source.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import { GuidePage } from '../pages/guides/guide-page.tsx';
import { type GuideName, guides } from '../pages/guides/guide-words.ts';
import { freshOf } from '../reading/fresh-register.ts';

export const complaintsPageRoute = guideRoute('complaints', paths.complaintsPage, (lang) => (
  <a href={`${inLang(paths.aboutPage, lang)}#objection`}>{frameWords(lang).help.about}</a>
));

export const installPageRoute = guideRoute('install', paths.installPage, (lang) => (
  <a href={inLang(paths.vetPage, lang)}>{frameWords(lang).help.vet}</a>
));

/** It explains even where no register can be read. */
function guideRoute(name: GuideName, path: string, next: (lang: Lang) => VNode): Route {
  return defineRoute(
    {
      id: `${name}Page`,
      tag: 'pages',
      path,
      summary: { zh: `${guides[name].zh.title}说明页`, en: `${guides[name].en.title}, as a page` },
      query: langQuery,
      answer: { type: 'text/html' },
      problems: [],
    },
    {
      rateClass: 'list',
      answer: ({ query: { lang }, context, site }) => {
        const fresh = freshOf(context);
        const isRead = !('problem' in fresh);
        const source = isRead ? pageSourceOf(fresh) : undefined;
        const page = <GuidePage {...{ name, path, lang, source }}>{next(lang)}</GuidePage>;
        return htmlAnswer(site, page, isRead ? fresh.lifetime : { kind: 'none' });
      },
      refuse: refuseByPage,
    },
  );
}
