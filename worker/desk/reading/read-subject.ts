import { type Subject, subjectKey } from '../../../shared/identity/subject.ts';
import type { Actor } from '../../../shared/ledger/entry.ts';
import { explain } from '../../../shared/rating/explain.ts';
import type { ExplanationLang } from '../../../shared/rating/explanation.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { readableEntries } from '../access/reading-rights.ts';
import type { Ledger } from '../ledger/append-batch.ts';

type Files = Pick<Ledger, 'entries' | 'jurisdiction'>;

/** The subject's standing and what the actor may read of its entries; undefined where the ledger holds nothing about it. */
export function readSubject(files: Files, subject: Subject, actor: Actor, now: Instant) {
  const history = files.entries.historyOf(subjectKey(subject));
  if (history.length === 0) return undefined;
  const standing = standingOf(history, files.jurisdiction, now);
  return { code: subject.code, entries: readableEntries(history, actor), standing };
}

/** How the subject's standing came about; undefined where the ledger holds nothing about it. */
export function explainSubject(
  { entries, jurisdiction }: Files,
  subject: Subject,
  lang: ExplanationLang,
  now: Instant,
) {
  const history = entries.historyOf(subjectKey(subject));
  if (history.length === 0) return undefined;
  return explain(standingOf(history, jurisdiction, now), history, jurisdiction, lang);
}
