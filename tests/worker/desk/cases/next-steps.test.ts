import { describe, expect, test } from 'vitest';
import { kinds } from '../../../../shared/kinds/book/the-book.ts';
import type { Actor, Entry } from '../../../../shared/ledger/entry.ts';
import { entriesOfCase } from '../../../../worker/desk/cases/case-entries.ts';
import { decidedBy } from '../../../../worker/desk/cases/decided-by.ts';
import { belongsToCases, namedEntries } from '../../../../worker/desk/cases/named-entries.ts';
import { canTake, nextSteps, stepsOf } from '../../../../worker/desk/cases/next-steps.ts';
import type { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { samples } from '../../../fixtures/samples/samples.ts';
import {
  actorAs,
  approver,
  colleagueOf,
  county,
  finance,
  proposer,
} from '../../../fixtures/town/actors.ts';
import { agency } from '../../../fixtures/town/subjects.ts';

const asking: readonly Actor[] = [
  proposer,
  approver,
  county,
  finance,
  actorAs('agency'),
  actorAs('practitioner'),
  colleagueOf('registry-authority'),
];

const ofCases = kinds.filter(belongsToCases).map((kind) => kind.name);

type Draft = Pick<Entry, 'kind' | 'subject' | 'caseId' | 'basis' | 'body'>;

function matterOf(book: DeskBook, time: string, draft: Draft) {
  const [about] = namedEntries(draft as Entry, book.kinds);
  const { now, ...door } = book.doorAt(time);
  const history = door.historyOf(draft.subject);
  const named = history.find(({ id }) => id === about);
  const caseId = draft.caseId ?? named?.caseId;
  const key = caseId ?? named?.id ?? '';
  const entries = entriesOfCase(history, key, book.kinds);
  const matter = { subject: draft.subject, caseId, entries, book: book.kinds, door };
  return { about, matter, now };
}

/** The step of the draft's kind, among those of all kinds or, as each is judged by itself, of these. */
function asked(book: DeskBook, time: string, draft: Draft, actor: Actor, of = kinds) {
  const { about, matter, now } = matterOf(book, time, draft);
  const all = nextSteps({ ...matter, book: { ...matter.book, kinds: of } }, actor, now);
  const steps = all.filter(({ kind }) => kind === draft.kind);
  return steps.find((step) => step.about === about) ?? steps[0];
}

describe.each(ofCases)('%s', (name) => {
  const sample = samples[name];
  if (sample === undefined) throw new Error(`${name} has no sample`);
  const ownKind = kinds.filter((kind) => kind.name === name);
  const role = ownKind[0]?.roles[0] ?? 'auditor';
  const book = sample.book();
  const draft = { subject: agency, basis, ...sample.draft(role) } as unknown as Draft;

  test('is offered where the write door takes the sample', () => {
    const step = asked(book, sample.time, draft, actorAs(role));

    expect(book.rules(sample.time, actorAs(role), draft)).toEqual([]);
    expect(step).toMatchObject({ can: true });
  });

  test.each(asking)(
    'is offered to $person of $role, or refused by the door’s own rules',
    (actor) => {
      const own = { ...draft, basis: { ...basis, ...draft.basis, authority: actor.authority } };
      const rules = book.rules(sample.time, actor, own);

      const step = asked(book, sample.time, own, actor, ownKind);

      const refusing = step === undefined || step.can ? [] : step.faults.map(({ rule }) => rule);
      expect(step?.can ?? false).toBe(rules.length === 0);
      expect(rules).toEqual(expect.arrayContaining(refusing));
    },
  );
});

const decided = kinds.filter(({ name }) => Object.values(decidedBy).includes(name));

test.each(decided)(
  'whether one can decide by $name is said alike with its reasons and without',
  (kind) => {
    const sample = samples[kind.name];
    const own = { subject: agency, basis, ...sample?.draft(kind.roles[0] ?? 'auditor') };
    const book = sample?.book();
    if (!sample || !book) throw new Error(`${kind.name} has no sample`);
    const { matter, now } = matterOf(book, sample.time, own as unknown as Draft);

    const said = asking.map((actor) => canTake(kind, matter, actor, now));

    expect(said).toEqual(
      asking.map((actor) => stepsOf(kind, matter, actor, now).some(({ can }) => can)),
    );
    expect(said).toContain(true);
    expect(said).toContain(false);
  },
);
