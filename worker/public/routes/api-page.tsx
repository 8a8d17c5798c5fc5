import { codeExample, exampleCode } from '../../../shared/contract/example.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { apiPageQuery } from '../../../shared/contract/queries.ts';
import { parseUscc } from '../../../shared/identity/uscc.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import { codeFault } from '../agencies/code-fault.ts';
import { defineRoute, type Route } from '../http/route.ts';
import { ApiPage } from '../pages/api/api-page.tsx';
import type { DescribedApi } from '../pages/api/described-api.ts';
import { htmlAnswer } from '../pages/frame/html-answer.ts';
import { refuseByPage } from '../pages/frame/refuse-by-page.tsx';
import type { DescribeRoutes } from './describe-routes.ts';

/** It needs no register; where there is one, its examples ask for an agency that is in it. */
export function apiPageRoute(describe: DescribeRoutes): Route {
  return defineRoute(
    {
      id: 'apiPage',
      tag: 'pages',
      path: paths.apiPage,
      summary: { zh: '接口参考页', en: 'The reference of this interface, as a page' },
      query: apiPageQuery,
      answer: { type: 'text/html' },
      problems: [],
      example: { query: { code: codeExample.params.code } },
    },
    {
      rateClass: 'list',
      answer: ({ query: asked, context: { register }, site }) => {
        const parsed = asked.code === '' ? undefined : parseUscc(asked.code);
        const typed = parsed && 'code' in parsed ? parsed.code : undefined;
        const fault = parsed?.kind === 'invalid' ? codeFault(parsed)[asked.lang] : undefined;
        const code = (fault === undefined ? typed : undefined) ?? anyCodeOf(register);
        // The description as its readers have it: plain JSON.
        const api = describe(register).description as unknown as DescribedApi;
        const page = <ApiPage {...{ api, asked, code, fault }} />;
        return htmlAnswer(site, page, { kind: 'none' });
      },
      refuse: refuseByPage,
    },
  );
}

function anyCodeOf(register: Register | undefined): string {
  for (const { code } of register?.all() ?? []) return code;
  return exampleCode;
}
