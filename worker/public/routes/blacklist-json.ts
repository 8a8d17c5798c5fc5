import { blacklistJsonOperation } from '../../../shared/contract/list-operations.ts';
import { answerBlacklist } from '../agencies/answer-blacklist.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { defineRoute } from '../answering/route.ts';

export const blacklistJsonRoute = defineRoute(blacklistJsonOperation, {
  rateClass: 'list',
  answer: ({ reading }) => answerBlacklist(reading, 'blacklist.json', jsonAnswer),
});
