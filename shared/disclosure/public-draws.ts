import type { Jurisdiction } from '../jurisdiction/policy.ts';
import { policyAt } from '../jurisdiction/policy-at.ts';
import { theBook } from '../kinds/book/the-book.ts';
import { type DrawCommittedBody, drawCommittedForm } from '../kinds/draw/draw-forms.ts';
import { type DrawHeldBody, drawHeld } from '../kinds/draw/draw-held.ts';
import { canonicalHash } from '../kinds/draw/draw-result-rules.ts';
import { factsOf } from '../kinds/facts/facts-of.ts';
import { type EntryOf, entriesOf } from '../kinds/form/entry-of.ts';
import type { KindBook } from '../kinds/form/kind-book.ts';
import { retractionForm } from '../kinds/remedy/remedy-forms.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Instant } from '../time/instant.ts';
import { earliest } from '../time/interval.ts';
import { addDays, addMonths, dayOf, startOfDay } from '../time/shanghai.ts';
import type { OpenedDraw, PublicDraw } from './public-draw.ts';
import { publicityRulesOf } from './publicity-rules.ts';

type Committed = EntryOf<typeof drawCommittedForm>;

/** An authority's draws as the public may see them at `now`, oldest first. */
export function publicDrawsOf(
  history: readonly Entry[],
  now: Instant,
  jurisdiction: Jurisdiction,
  book: KindBook = theBook,
): readonly PublicDraw[] {
  const rules = publicityRulesOf(book);
  if (rules.ofKind(drawCommittedForm.name) !== 'without-persons') return [];
  const standing = factsOf(history, book);
  const held =
    rules.ofKind(drawHeld.name) === 'without-persons' ? entriesOf(standing, drawHeld) : [];
  const isStanding = new Set(standing.map(({ id }) => id));
  return entriesOf(history, drawCommittedForm)
    .filter((committed) => goneAt(committed, jurisdiction) > now)
    .map((committed) => {
      if (!isStanding.has(committed.id)) return retracted(committed, history);
      if (opensAt(committed) > now) return sealed(committed);
      const result = held.find(({ body }) => body.commitment === committed.id);
      return { ...sealed(committed), opened: opened(committed.body, result) };
    });
}

/** When time alone next changes what the public sees of an authority's draws. */
export function nextDrawChange(
  history: readonly Entry[],
  now: Instant,
  jurisdiction: Jurisdiction,
): Instant | undefined {
  const changes = entriesOf(history, drawCommittedForm).flatMap((committed) => [
    opensAt(committed),
    goneAt(committed, jurisdiction),
  ]);
  return earliest(changes.filter((at) => at > now));
}

function opensAt({ body }: Committed): Instant {
  return startOfDay(addDays(body.meetsOn, 1));
}

function goneAt({ recordedAt }: Committed, jurisdiction: Jurisdiction): Instant {
  const day = dayOf(recordedAt);
  const { shownMonths } = policyAt(jurisdiction, day).expertDraw;
  return startOfDay(addMonths(day, shownMonths.value));
}

function sealed({ id, jurisdiction, recordedAt, body }: Committed): PublicDraw {
  return {
    v: 1,
    jurisdiction,
    entry: id,
    committedAt: recordedAt,
    seal: canonicalHash(body),
    chance: chanceOf(body),
  };
}

function retracted(committed: Committed, history: readonly Entry[]): PublicDraw {
  const retraction = entriesOf(history, retractionForm).findLast(
    ({ body }) => body.entry === committed.id,
  );
  return {
    ...sealed(committed),
    retractedAt: retraction?.recordedAt ?? committed.recordedAt,
  };
}

/** The names of who reveals, and the hashes of name and secret, by which the name could be found once the secret is told, stay inside. */
function chanceOf({ randomness }: DrawCommittedBody): PublicDraw['chance'] {
  return randomness.source === 'drand-quicknet' ? randomness : { source: 'commit-reveal' };
}

function opened(
  { category, meetsOn, eligible, recused, drawn, reserves }: DrawCommittedBody,
  held:
    | { readonly id: string; readonly recordedAt: Instant; readonly body: DrawHeldBody }
    | undefined,
): OpenedDraw {
  const numbers = { category, meetsOn, eligible, recused: recused.length, drawn, reserves };
  if (!held) return numbers;
  const { list, randomness } = held.body;
  const placesOf = (codes: readonly string[]) => codes.map((code) => list.indexOf(code) + 1);
  return {
    ...numbers,
    held: {
      entry: held.id,
      at: held.recordedAt,
      randomness,
      drawn: placesOf(held.body.drawn),
      reserves: placesOf(held.body.reserves),
    },
  };
}
