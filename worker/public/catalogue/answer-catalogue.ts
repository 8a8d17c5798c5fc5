import type { CatalogueAnswer } from '../../../shared/contract/catalogue-answer.ts';
import type { Answer, RouteResult } from '../answering/answer.ts';
import { answerFresh, type Fresh, freshnessOf } from '../reading/fresh-register.ts';
import type { RequestContext } from '../reading/read-register.ts';
import { documentsAt } from './documents-at.ts';

/** Answers with the catalogue in some form, recalled under `key` until something begins or ends. */
export function answerCatalogue(
  context: RequestContext,
  key: string,
  make: (catalogue: CatalogueAnswer, fresh: Fresh) => Answer,
): RouteResult {
  return answerFresh(context, (fresh) =>
    context.answers.recall(key, fresh.now, () => {
      const { documents, lifetime } = documentsAt(fresh);
      const catalogue = { ...freshnessOf(lifetime), count: documents.length, documents };
      return { value: make(catalogue, { ...fresh, lifetime }), validUntil: lifetime.validUntil };
    }),
  );
}
