import { exampleCode } from '../../../shared/contract/example.ts';
import { codeProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { previewParameters } from '../../../shared/contract/reconcile-queries.ts';
import { answerKnown } from '../agencies/known-agency.ts';
import { readerLang } from '../http/reader-lang.ts';
import { defineRoute } from '../http/route.ts';
import { framedAnswer } from '../pages/frame/html-answer.ts';
import { previewCss } from '../pages/preview/preview-css.ts';
import { PreviewPage, PreviewRefused } from '../pages/preview/preview-page.tsx';

export const reconcilePreviewRoute = defineRoute(
  {
    id: 'reconcilePreview',
    tag: 'reconciliation',
    path: paths.reconcilePreview,
    summary: {
      zh: '机构一览，供匹配工具在框架里显示',
      en: 'An agency at a glance, for a tool’s frame',
    },
    query: previewParameters,
    answer: { type: 'text/html' },
    problems: codeProblems,
    example: { query: { id: exampleCode } },
  },
  {
    rateClass: 'record',
    answer: ({ query: { id, lang }, context, site }) =>
      answerKnown(context, id, `preview ${lang}`, ({ verdict, lifetime }) =>
        framedAnswer(
          site,
          <PreviewPage {...{ verdict, lang, now: context.now }} />,
          previewCss,
          lifetime,
        ),
      ),
    refuse: ({ problem, headers }, { request, site }) => {
      const page = <PreviewRefused problem={problem} lang={readerLang(request)} />;
      const answer = framedAnswer(site, page, previewCss, { kind: 'none' }, problem.status);
      return { ...answer, headers: { ...answer.headers, ...headers } };
    },
  },
);
