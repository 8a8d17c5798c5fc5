import type { Service } from '../identity/services.ts';
import type { Basis } from '../ledger/entry.ts';
import type { Instant } from '../time/instant.ts';

/** The documents of the catalogue: standards (Art. 18), support policies (Art. 17), the model contract (Art. 22). */
export const documentKinds = [
  'contract-template-published',
  'standard-published',
  'support-policy-published',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/**
 * One version of a document, in force in [from, until): until it was ended, or replaced by a newer version of the
 * same title. The authority in its basis vouches for it (Art. 10).
 */
export type PublishedDocument = {
  /** Id of the publishing entry. */
  readonly entry: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly number: string;
  /** Empty: for all services. */
  readonly services: readonly Service[];
  readonly basis: Basis;
  readonly from: Instant;
  readonly until?: Instant;
  /** SHA-256 of the text in UTF-8; the text is a file of the register under that name. */
  readonly textSha256?: string;
};

/**
 * All versions of documents that one authority has published, without the annulled ones. The record lies in the same
 * Merkle map as the agencies', under a code that no organisation can have: the jurisdiction's six digits, `A-`, and
 * the last ten characters of the authority's unified social credit code, which no other organisation shares (GB
 * 11714).
 */
export type CatalogueRecord = {
  readonly v: 1;
  readonly kind: 'catalogue';
  readonly code: string;
  /** Unified social credit code of the authority. */
  readonly authority: string;
  /** Oldest first. */
  readonly documents: readonly [PublishedDocument, ...PublishedDocument[]];
};
