import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { exampleCode } from '../../../../shared/contract/example.ts';
import { subjectKeyField } from '../../../../shared/kinds/form/subject-key-field.ts';
import { langs } from '../../../../shared/messages/lang.ts';
import { notReadable } from '../../access/reading-rights.ts';
import { answerForbidden } from '../answer-forbidden.ts';
import { answerJson } from '../answer-json.ts';
import { answerUnknownSubject } from '../answer-unknown-subject.ts';
import { explanationSchema } from '../answers/explanation.ts';
import { people } from '../askers.ts';
import { openLedger } from '../open-ledger.ts';
import { defineRoute } from '../route.ts';

/** How a level, a sum and a grade came about, for those who decide by them and for the subject itself. */
export const explanationRoute = defineRoute(
  {
    id: 'explanation',
    tag: 'reading',
    path: deskPaths.explanation('{code}'),
    summary: {
      zh: '等级、计分的逐步说明，供决定机关和本人核对',
      en: 'How level, points and grade came about, step by step, for authorities and the subject',
    },
    params: { code: subjectKeyField },
    query: z.object({ lang: z.enum(langs).default('zh').describe('Language of the words') }),
    answer: { type: 'application/json', schema: explanationSchema },
    problems: ['malformed-code', 'subject-unknown'],
    example: { params: { code: exampleCode }, query: { lang: 'en' } },
  },
  {
    routeClass: 'read',
    askers: people(),
    answer: async ({ env, actor, params: { code: subject }, query: { lang } }) => {
      const fault = notReadable(subject, actor);
      if (fault) return answerForbidden(fault);
      const explanation = await openLedger(env).explanation(subject, lang);
      return explanation === undefined
        ? answerUnknownSubject(env, subject)
        : answerJson(explanation);
    },
  },
);
