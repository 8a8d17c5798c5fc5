import { type CardAnswer, cardAnswerSchema } from '../../../shared/contract/card-answer.ts';
import { codeExample } from '../../../shared/contract/example.ts';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { langQuery } from '../../../shared/contract/queries.ts';
import { drawingOf } from '../../../shared/view/drawing-of.ts';
import { treeOf } from '../../../shared/view/tree-of.ts';
import { drawCard } from '../agencies/draw-card.tsx';
import { lookUp } from '../agencies/known-agency.ts';
import { saysOf } from '../agencies/say-freshness.ts';
import { jsonAnswer } from '../answering/answer.ts';
import { wireMarkOf } from '../answering/wire-mark.ts';
import { defineRoute } from '../http/route.ts';
import { answerFresh, clipLifetime, freshnessOf } from '../reading/fresh-register.ts';

/** Each code has its own outcome, as in a batch; only a register that can't be answered from is a problem. */
export const cardRoute = defineRoute(
  {
    id: 'card',
    tag: 'agencies',
    path: paths.card('{code}'),
    summary: {
      zh: '徽章点开的信用卡片，以数据描述其画面',
      en: 'The card that a badge opens, as data to draw it by',
    },
    query: langQuery,
    answer: { type: 'application/json', schema: cardAnswerSchema },
    problems: registerProblems,
    example: codeExample,
  },
  {
    rateClass: 'record',
    answer: ({ param, query: { lang }, context }) =>
      answerFresh(context, (fresh) => {
        const found = lookUp(fresh, param('code'));
        const lifetime =
          found.outcome === 'known'
            ? clipLifetime(fresh.lifetime, [found.validUntil])
            : fresh.lifetime;
        const { code, mark, end, view } = drawCard(found, param('code'), fresh.now, lang);
        const answer: CardAnswer = {
          ...freshnessOf(lifetime),
          says: saysOf(fresh, lifetime.validUntil),
          code,
          mark: wireMarkOf(mark.key),
          ...(end && { end }),
          drawing: drawingOf(mark),
          card: [...treeOf(view)],
        };
        return jsonAnswer(answer, lifetime);
      }),
  },
);
