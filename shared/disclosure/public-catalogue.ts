import type { Subject } from '../identity/subject.ts';
import { theBook } from '../kinds/book/the-book.ts';
import { contractTemplatePublished } from '../kinds/catalogue/contract-template-published.ts';
import { standardPublished } from '../kinds/catalogue/standard-published.ts';
import { supportPolicyPublished } from '../kinds/catalogue/support-policy-published.ts';
import { factsOf } from '../kinds/facts/facts-of.ts';
import { type EntryOf, entriesOf } from '../kinds/form/entry-of.ts';
import type { KindBook } from '../kinds/form/kind-book.ts';
import { sha256, toHex, utf8 } from '../ledger/digest.ts';
import type { Entry } from '../ledger/entry.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { Instant } from '../time/instant.ts';
import { earlier } from '../time/order.ts';
import type { CatalogueRecord, PublishedDocument } from './catalogue-record.ts';
import { publicityRulesOf } from './publicity-rules.ts';

/**
 * What the public sees of an authority's documents, including future and past ones, because readers go by their own
 * clocks. An annulled document is gone. Undefined for an authority that published nothing.
 */
export function publicCatalogueOf(
  history: readonly Entry[],
  book: KindBook = theBook,
): CatalogueRecord | undefined {
  const [entry] = history;
  if (entry?.subject.kind !== 'authority') return undefined;
  const rules = publicityRulesOf(book);
  const [oldest, ...newer] = publishedIn(factsOf(history, book))
    .filter(({ kind }) => rules.ofKind(kind) === 'catalogue')
    .toSorted(byBeginning)
    .map((published, place, all) => documentOf(published, replacedAt(published, all, place)));
  if (oldest === undefined) return undefined;
  return {
    v: 1,
    kind: 'catalogue',
    code: catalogueCodeOf(entry.jurisdiction, entry.subject),
    authority: entry.subject.code,
    documents: [oldest, ...newer],
  };
}

/** The texts of a record's documents, by the hashes in `textSha256`. */
export function* textsOf(
  { documents }: CatalogueRecord,
  history: readonly Entry[],
): Generator<{ readonly sha256: string; readonly bytes: Uint8Array }> {
  for (const { id, body } of entriesOf(history, contractTemplatePublished)) {
    const published = documents.find(({ entry }) => entry === id);
    if (published?.textSha256 !== undefined) {
      yield { sha256: published.textSha256, bytes: utf8(body.text) };
    }
  }
}

function catalogueCodeOf(jurisdiction: string, { code }: Subject): string {
  return `${jurisdiction}A-${code.slice(-10)}`;
}

type Publishing =
  | EntryOf<typeof contractTemplatePublished>
  | EntryOf<typeof standardPublished>
  | EntryOf<typeof supportPolicyPublished>;

function publishedIn(facts: readonly Entry[]): readonly Publishing[] {
  return [
    ...entriesOf(facts, contractTemplatePublished),
    ...entriesOf(facts, standardPublished),
    ...entriesOf(facts, supportPolicyPublished),
  ];
}

function byBeginning(a: Publishing, b: Publishing): number {
  return compareTexts(a.effectiveFrom, b.effectiveFrom) || a.seq - b.seq;
}

/** When the next version of the same document begins. */
function replacedAt(
  { kind, body }: Publishing,
  all: readonly Publishing[],
  place: number,
): Instant | undefined {
  const newer = all.slice(place + 1);
  return newer.find((other) => other.kind === kind && other.body.title === body.title)
    ?.effectiveFrom;
}

function documentOf(published: Publishing, replaced: Instant | undefined): PublishedDocument {
  const { id, kind, body, basis, effectiveFrom, effectiveUntil } = published;
  const { title, number, services } = body;
  const until =
    effectiveUntil && replaced ? earlier(effectiveUntil, replaced) : (effectiveUntil ?? replaced);
  return {
    entry: id,
    kind,
    title,
    number,
    services,
    basis,
    from: effectiveFrom,
    ...(until !== undefined && { until }),
    ...('text' in body && { textSha256: toHex(sha256(utf8(body.text))) }),
  };
}
