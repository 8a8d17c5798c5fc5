import fc from 'fast-check';
import { publicity } from '../../../shared/disclosure/publicity.ts';
import { kinds } from '../../../shared/kinds/book/all.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { entriesOf } from '../../../shared/kinds/form/entry-of.ts';
import { suspensionForm } from '../../../shared/kinds/remedy/remedy-forms.ts';
import { penaltyForm } from '../../../shared/kinds/supervision/supervision-forms.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { addMonths, startOfDay } from '../../../shared/time/shanghai.ts';
import { basis } from '../kinds/desk-book.ts';
import { sampleHistory } from '../kinds/sample-history.ts';
import { anyHistory } from '../rating/any-history.ts';

/** A history of any kind that the desk took, each entry with a secret of its own in every text that a person wrote. */
export const anyPlantedHistory: fc.Arbitrary<readonly Entry[]> = fc
  .oneof(
    { weight: 4, arbitrary: anyHistory },
    { weight: 1, arbitrary: fc.constantFrom(...kinds.map(({ name }) => name)).map(sampleHistory) },
  )
  .map((entries) => entries.map(plant));

/** What a text gives away at `at` though disclosure withholds it: the entries it is from, and `person` for who recorded any. */
export function leaksIn(text: string, entries: readonly Entry[], at: Instant): readonly string[] {
  const found = secretsIn(text);
  const leaked = entries
    .filter(({ seq }) => found.has(seq))
    .filter((e) => !mayShow(e, entries, at));
  const persons = text.includes(personMark) ? ['person'] : [];
  return [...leaked.map(({ id, kind }) => `${id} ${kind}`), ...persons];
}

/** Places in the ledger of the entries whose secret is in the text. */
export function secretsIn(text: string): ReadonlySet<number> {
  const found = text.matchAll(/密([甲-龥])([甲-龥])密/g);
  return new Set([...found].map(([, high, low]) => digit(high) * digits.length + digit(low)));
}

/** Words, not figures: the register's files take figures apart. */
const digits = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳';
const personMark = '经办人密';

function secretOf(seq: number): string {
  const [high = '', low = ''] = [
    digits[Math.floor(seq / digits.length)],
    digits[seq % digits.length],
  ];
  return `密${high}${low}密`;
}

function digit(of: string | undefined): number {
  return digits.indexOf(of ?? '');
}

function plant(entry: Entry): Entry {
  const { seq, kind, actor } = entry;
  const body = JSON.parse(JSON.stringify(withMore(entry)), (field, value) =>
    typeof value === 'string' && isWritten(field, value) ? value + secretOf(seq) : value,
  );
  // By its basis an undoing explains itself: the certificate of correction names it (domain G5).
  const isBasisShown = publicity[kind]?.rule === 'undoing' || publicity[kind]?.rule === 'own-word';
  const documentNumber = entry.basis.documentNumber + (isBasisShown ? '' : secretOf(seq));
  return {
    ...entry,
    body,
    basis: { ...entry.basis, documentNumber },
    actor: { ...actor, person: `${personMark}${actor.person}` },
  };
}

/** What may be recorded beyond the history: a ground to publish, and what an agency tells in confidence (Art. 8). */
function withMore({ kind, seq, body }: Entry): object {
  if (kind === 'demerit' && seq % 2 === 0) return { ...Object(body), publication: basis };
  if (kind === 'registration-filed') return { ...Object(body), capability: '能力', fees: '收费' };
  return Object(body);
}

/** Names are what a registration is public for; contracts are linked by their number. */
function isWritten(field: string, value: string): boolean {
  if (field === 'name' || field === 'engagement') return false;
  return /[一-龥]/.test(value);
}

/** Whether the law lets out anything of an entry at `at`, told again from the table of `publicity` alone. */
function mayShow(entry: Entry, entries: readonly Entry[], at: Instant): boolean {
  const { kind, body } = entry;
  const rule = publicity[kind]?.rule ?? 'never';
  if (kind === 'listing-proposed')
    return listingsOf(entry, entries).some((l) => isShownInForce(l, entries, at));
  if (['never', 'mark', 'sum', 'undoing'].includes(rule)) return false;
  if (rule === 'on-ground' && Object(body).publication === undefined) return false;
  if (rule === 'by-severity' && !isPublicPenalty(entry, at)) return false;
  return isShownInForce(entry, entries, at);
}

/** A proposal lends its listing its words. */
function listingsOf({ caseId }: Entry, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((other) => other.kind === 'listing' && other.caseId === caseId);
}

/** In force, or stayed: then it is shown as stayed. */
function isShownInForce(entry: Entry, entries: readonly Entry[], at: Instant): boolean {
  if (entry.effectiveFrom > at) return false;
  const standing = factsOf(entries).filter(({ id }) => id === entry.id);
  const isStayed = entriesOf(entries, suspensionForm).some(({ body }) => body.of === entry.id);
  const ends = isStayed ? [entry.effectiveUntil] : standing.map((fact) => fact.effectiveUntil);
  return standing.length > 0 && ends.some((end) => end === undefined || at < end);
}

function isPublicPenalty(entry: Entry, at: Instant): boolean {
  return entriesOf([entry], penaltyForm).some(({ body }) => {
    if (body.severity === 'minor' || body.procedure === 'simple' || !body.publication) return false;
    const months = body.severity === 'serious' ? 36 : 12;
    return at < (entry.effectiveUntil ?? startOfDay(addMonths(body.servedOn, months)));
  });
}
