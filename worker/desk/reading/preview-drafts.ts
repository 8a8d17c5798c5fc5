import type { PersonDecision } from '../../../shared/disclosure/person-record.ts';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { isAgencyRecord, isPersonRecord } from '../../../shared/disclosure/register-record.ts';
import { type Subject, subjectKey, subjectOfKey } from '../../../shared/identity/subject.ts';
import type { CompleteDraft } from '../../../shared/kinds/form/kind.ts';
import type { Actor, Entry } from '../../../shared/ledger/entry.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { Standing } from '../../../shared/rating/standing.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { later } from '../../../shared/time/order.ts';
import { notReadable } from '../access/reading-rights.ts';
import { appendBatch } from '../ledger/append-batch.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { touchedSubjects } from '../ledger/touched-subjects.ts';
import { randomBytes } from '../platform/random-bytes.ts';
import { projectSubject } from '../projecting/project-subject.ts';
import type { RecordSources } from '../projecting/record-sources.ts';
import { type Follows, followsOf } from './preview-follows.ts';
import { standingOnFile } from './read-subject.ts';

export type PreviewFiles = Ledger &
  RecordSources & { readonly atomically: <T>(work: () => T) => T };

/** What is known of a subject at one moment: inside, and what of it would be published of an agency or a person. Each only where there is any. */
export type Seen = {
  readonly standing?: Standing;
  readonly published?: PublicRecord;
  readonly decisions?: readonly PersonDecision[];
};

export type Effect = {
  readonly subject: Subject;
  readonly before: Seen;
  readonly after: Seen;
};

export type Refused = { readonly kind: 'refused'; readonly faults: readonly Fault[] };

type Previewed = {
  readonly kind: 'previewed';
  /** Complete, with what the kind or the policy settles. */
  readonly drafts: readonly CompleteDraft[];
  /** When all of it has begun, of which the effects tell. */
  readonly at: Instant;
  readonly effects: readonly Effect[];
  readonly follows: Follows;
};

/**
 * What these drafts would come to, judged and recorded by the write door itself and then undone: nothing is kept, and nothing is
 * told of subjects whose files the actor may not read.
 */
export function previewDrafts(
  files: PreviewFiles,
  drafts: readonly unknown[],
  actor: Actor,
  now: Instant,
): Previewed | Refused {
  const undone = new Undone();
  try {
    files.atomically(() => {
      undone.previewed = previewIn(files, drafts, actor, now);
      throw undone;
    });
  } catch (error) {
    if (error !== undone) throw error;
  }
  if (undone.previewed === undefined) throw new Error('Nothing was previewed');
  return undone.previewed;
}

/** Thrown to have the transaction undone. */
class Undone extends Error {
  previewed: Previewed | Refused | undefined;
}

function previewIn(
  files: PreviewFiles,
  drafts: readonly unknown[],
  actor: Actor,
  now: Instant,
): Previewed | Refused {
  const firstSeq = files.entries.head().size;
  // No batch has an empty key or hash, so this one is never taken for another.
  const appended = appendBatch(
    files,
    { actor, idempotencyKey: '', bodyHash: '', drafts },
    now,
    randomBytes,
  );
  if (appended.kind === 'refused') return appended;
  const entries = files.entries.salted(firstSeq, drafts.length).map(({ entry }) => entry);
  const at = entries.reduce((time, { effectiveFrom }) => later(time, effectiveFrom), now);
  const wasThere = ({ seq }: Entry) => seq < firstSeq;
  const subjects = [...touchedSubjects(entries)]
    .map(subjectOfKey)
    .filter((subject) => notReadable(subject, actor) === undefined);
  const effects = subjects.map((subject) => ({
    subject,
    before: seenOf(files, subject, at, wasThere),
    after: seenOf(files, subject, at, () => true),
  }));
  const follows = followsOf(files, entries, subjects, actor, now, wasThere);
  return { kind: 'previewed', drafts: entries.map(asDraft), at, effects, follows };
}

/** Complete, as it would be recorded; its number and time it gets only then. */
function asDraft({
  kind,
  subject,
  caseId,
  effectiveFrom,
  effectiveUntil,
  finalOn,
  basis,
  body,
}: Entry) {
  const times = {
    effectiveFrom,
    ...(effectiveUntil && { effectiveUntil }),
    ...(finalOn && { finalOn }),
  };
  return { kind, subject, ...(caseId && { caseId }), ...times, basis, body };
}

function seenOf(
  files: PreviewFiles,
  subject: Subject,
  at: Instant,
  isKnown: (entry: Entry) => boolean,
): Seen {
  const standing = standingOnFile(files, subject, at, isKnown);
  if (standing === undefined) return {};
  const { record } = projectSubject(files, subjectKey(subject), at, isKnown);
  if (record === undefined) return { standing };
  if (isAgencyRecord(record)) return { standing, published: record };
  return isPersonRecord(record) ? { standing, decisions: record.decisions } : { standing };
}
