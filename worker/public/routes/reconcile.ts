import { exampleCode } from '../../../shared/contract/example.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import {
  reconcileAnswerSchema,
  reconcileFormAnswerSchema,
} from '../../../shared/contract/reconcile-answers.ts';
import {
  type ExtendQuery,
  type ReconcileQueries,
  reconcileForm,
  reconcileParameters,
} from '../../../shared/contract/reconcile-queries.ts';
import { jsonAnswer, type RouteResult } from '../answering/answer.ts';
import { defineRoute } from '../http/route.ts';
import { answerFresh } from '../reading/fresh-register.ts';
import type { RequestContext } from '../reading/read-register.ts';
import { extend } from '../reconcile/extend.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { reconcileManifest } from '../reconcile/reconcile-manifest.ts';

const secret = {
  zh: '开标前投标人名称属于秘密，请勿发送',
  en: 'bidders’ names are secret until bids are opened: don’t send them',
};

/** What the service is, or, with a question in the address, its answer. Addresses are kept by who stands between: `POST` is better. */
export const reconcileRoute = defineRoute(
  {
    id: 'reconcile',
    tag: 'reconciliation',
    path: paths.reconcile,
    summary: {
      zh: `数据匹配服务（Reconciliation API 0.2）的说明；带 queries 或者 extend 时为答复。${secret.zh}`,
      en: `The reconciliation service (API 0.2) and, with queries or extend, its answers; ${secret.en}`,
    },
    query: reconcileParameters,
    answer: { type: 'application/json', schema: reconcileAnswerSchema },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ query, context, site }) =>
      answerAsked(context, query) ??
      jsonAnswer(reconcileManifest(site.origin), { kind: 'deployment' }),
  },
);

/** The same by a form, as tools send it. Bodies are logged nowhere. */
export const reconcileFormRoute = defineRoute(
  {
    id: 'reconcileForm',
    tag: 'reconciliation',
    method: 'post',
    path: paths.reconcile,
    summary: {
      zh: `按名称或者代码批量匹配，或者取属性；${secret.zh}`,
      en: `Matches names and codes, or fetches properties; ${secret.en}`,
    },
    query: noQuery,
    body: { isRequired: true, content: { 'application/x-www-form-urlencoded': reconcileForm } },
    answer: { type: 'application/json', schema: reconcileFormAnswerSchema },
    problems: ['malformed-body', 'body-too-large', ...registerProblems],
    example: {
      body: {
        queries: JSON.stringify({
          q0: { query: '示例环境检测有限公司', limit: 3 },
          q1: { query: '', properties: [{ pid: 'code', v: exampleCode }] },
        }),
      },
    },
  },
  {
    rateClass: 'list',
    answer: ({ body, context }) => {
      const answer = answerAsked(context, body);
      if (answer === undefined) throw new Error('A form without a question was let through');
      return answer;
    },
  },
);

type Asked = {
  readonly queries?: ReconcileQueries | undefined;
  readonly extend?: ExtendQuery | undefined;
};

/** Kept by nobody: it says what was asked. Undefined: nothing was. */
function answerAsked(context: RequestContext, asked: Asked): RouteResult | undefined {
  const { queries, extend: extended } = asked;
  if (queries === undefined && extended === undefined) return undefined;
  return answerFresh(context, (fresh) => {
    const answer =
      extended === undefined ? reconcile(fresh, queries ?? {}) : extend(fresh, extended);
    return jsonAnswer(answer, { kind: 'none' });
  });
}
