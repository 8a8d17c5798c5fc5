import { blacklistPageOperation } from '../../../shared/contract/operations.ts';
import { answerBlacklist } from '../agencies/answer-blacklist.ts';
import { askedLang } from '../answering/asked-lang.ts';
import { defineRoute } from '../answering/route.ts';
import { BlacklistPage } from '../pages/blacklist-page.tsx';
import { htmlAnswer } from '../pages/html-answer.ts';
import { ProblemPage } from '../pages/problem-page.tsx';

export const blacklistPageRoute = defineRoute(blacklistPageOperation, {
  rateClass: 'list',
  answer: ({ query: { lang }, reading }) =>
    answerBlacklist(reading, `blacklist page ${lang}`, (list, lifetime) =>
      htmlAnswer(<BlacklistPage list={list} lang={lang} />, lifetime),
    ),
  refuse: ({ problem, headers }, { request }) => {
    const { pathname } = new URL(request.url);
    const page = <ProblemPage problem={problem} lang={askedLang(request)} path={pathname} />;
    const answer = htmlAnswer(page, { kind: 'none' }, problem.status);
    return { ...answer, headers: { ...answer.headers, ...headers } };
  },
});
