import { base64, hex } from '@scure/base';
import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { refuse, textAnswer } from '../answering/answer.ts';
import { documentsAt } from '../catalogue/documents-at.ts';
import { defineRoute } from '../http/route.ts';
import { answerFresh } from '../reading/fresh-register.ts';
import { readText } from '../reading/read-text.ts';

/** A version of the model contract, checked against its hash in the signed register (Art. 22). */
export const catalogueTextRoute = defineRoute(
  {
    id: 'catalogueText',
    tag: 'lists',
    path: paths.catalogueText('{entry}'),
    summary: {
      zh: '一个版本的合同范本，附散列值以供核对',
      en: 'One version of a model contract, with its digest',
    },
    query: noQuery,
    answer: { type: 'text/plain' },
    problems: ['no-such-file', ...registerProblems],
  },
  {
    rateClass: 'file',
    answer: ({ param, context, files }) =>
      answerFresh(context, async (fresh) => {
        const fileName = param('entry');
        const { documents, lifetime } = documentsAt(fresh);
        const hash = documents.find(({ entry }) => `${entry}.txt` === fileName)?.textSha256;
        if (hash === undefined) return refuse('no-such-file');
        const text = await readText(files.register, hash);
        if (text === undefined) return refuse('register-unavailable');
        return textAnswer('text/plain', text, lifetime, {
          'Content-Disposition': `attachment; filename="${fileName}"`,
          'Repr-Digest': `sha-256=:${base64.encode(hex.decode(hash))}:`,
        });
      }),
  },
);
