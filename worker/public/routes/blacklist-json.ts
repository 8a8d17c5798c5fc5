import { blacklistJsonOperation } from '../../../shared/contract/operations.ts';
import { jsonAnswer } from '../answer.ts';
import { answerBlacklist } from '../answer-blacklist.ts';
import { defineRoute } from '../route.ts';

export const blacklistJsonRoute = defineRoute(blacklistJsonOperation, {
  rateClass: 'list',
  answer: ({ reading }) => answerBlacklist(reading, 'blacklist.json', jsonAnswer),
});
