import { blacklistPageOperation } from '../../../shared/contract/page-operations.ts';
import { answerBlacklist } from '../agencies/answer-blacklist.ts';
import { defineRoute } from '../answering/route.ts';
import { BlacklistPage } from '../pages/blacklist-page.tsx';
import { htmlAnswer } from '../pages/html-answer.ts';
import { refuseByPage } from '../pages/refuse-by-page.tsx';

export const blacklistPageRoute = defineRoute(blacklistPageOperation, {
  rateClass: 'list',
  answer: ({ query: { lang }, reading }) =>
    answerBlacklist(reading, `blacklist page ${lang}`, (list, lifetime) =>
      htmlAnswer(<BlacklistPage list={list} lang={lang} />, lifetime),
    ),
  refuse: refuseByPage,
});
