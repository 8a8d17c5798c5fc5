import type {
  CatalogueDocument,
  DocumentState,
} from '../../../shared/contract/catalogue-answer.ts';
import type { PublishedDocument } from '../../../shared/disclosure/catalogue-record.ts';
import { compareTexts } from '../../../shared/text/compare-texts.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { hasEnded, holdsAt } from '../../../shared/time/interval.ts';
import type { RegisterLifetime } from '../answering/cache-policy.ts';
import { clipLifetime, type Fresh } from '../reading/fresh-register.ts';

type Documents = {
  readonly documents: CatalogueDocument[];
  readonly lifetime: RegisterLifetime;
};

/** Everything in the catalogue, newest first, each with what it is at this moment, and until when that is so. */
export function documentsAt({ register, now, lifetime }: Fresh): Documents {
  const documents = Array.from(register.catalogues())
    .flatMap((record) => record.documents)
    .map((document) => ({ ...document, state: stateAt(document, now) }))
    .sort((a, b) => compareTexts(b.from, a.from) || compareTexts(a.entry, b.entry));
  const changes = documents.flatMap(({ from, until }) => [from, until]);
  const ahead = changes.filter((instant) => instant !== undefined && instant > now);
  return { documents, lifetime: clipLifetime(lifetime, ahead) };
}

function stateAt(document: PublishedDocument, now: Instant): DocumentState {
  if (hasEnded(document, now)) return 'over';
  return holdsAt(document, now) ? 'in-force' : 'announced';
}
