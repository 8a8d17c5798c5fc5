import { type Subject, subjectKey } from '../../../shared/identity/subject.ts';
import type { Actor, Entry } from '../../../shared/ledger/entry.ts';
import { explain } from '../../../shared/rating/explanation/explain.ts';
import type { ExplanationLang } from '../../../shared/rating/explanation/explanation.ts';
import type { Standing } from '../../../shared/rating/standing.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { readableEntries } from '../access/reading-rights.ts';
import type { Ledger } from '../ledger/ledger.ts';

type Files = Pick<Ledger, 'entries' | 'jurisdiction'>;

/** The subject's standing and what the actor may read of its entries, with the salts of their leaves by id; undefined where the ledger holds nothing about it. */
export function readSubject(files: Files, subject: Subject, actor: Actor, now: Instant) {
  const history = files.entries.historyOf(subjectKey(subject));
  if (history.length === 0) return undefined;
  const standing = standingWithKin(history, files, now);
  const entries = readableEntries(history, actor);
  return { code: subject.code, entries, salts: files.entries.saltsOf(entries), standing };
}

/** The subject's standing as if nothing but the known entries were there; undefined where none of them is about it. */
export function standingOnFile(
  files: Files,
  subject: Subject,
  now: Instant,
  isKnown: (entry: Entry) => boolean,
): Standing | undefined {
  const history = files.entries.historyOf(subjectKey(subject)).filter(isKnown);
  return history.length === 0 ? undefined : standingWithKin(history, files, now, isKnown);
}

/** How the subject's standing came about; undefined where the ledger holds nothing about it. */
export function explainSubject(
  files: Files,
  subject: Subject,
  lang: ExplanationLang,
  now: Instant,
) {
  const history = files.entries.historyOf(subjectKey(subject));
  if (history.length === 0) return undefined;
  const historyOf = (agency: string) => files.entries.historyOfAgency(agency);
  const standing = standingWithKin(history, files, now);
  return explain(standing, history, files.jurisdiction, lang, historyOf);
}

function standingWithKin(
  history: readonly Entry[],
  { entries, jurisdiction }: Files,
  now: Instant,
  isKnown: (entry: Entry) => boolean = () => true,
): Standing {
  return standingOf(
    history,
    jurisdiction,
    now,
    (agency) => entries.historyOfAgency(agency).filter(isKnown),
    (agency) => entries.successorsOf(agency),
  );
}
