import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AgencyAnswer } from '../../../shared/contract/agency-answer.ts';
import type { CatalogueAnswer } from '../../../shared/contract/catalogue-answer.ts';
import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { documentKinds } from '../../../shared/disclosure/catalogue-record.ts';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { parseUscc } from '../../../shared/identity/uscc.ts';
import { levels } from '../../../shared/kinds/form/level.ts';
import { reasonMarks } from '../../../shared/kinds/form/reason-marks.ts';
import type { Deadline } from '../../../shared/rating/deadlines/deadline.ts';
import { grades } from '../../../shared/rating/standing.ts';
import { testDays } from '../../../tools/check/hard-days.ts';
import { demoAgencies, otherAgencies } from '../../../tools/demo/agencies.ts';
import { appointOfficers } from '../../../tools/demo/officers.ts';
import { tellStory } from '../../../tools/demo/story.ts';
import { askDesk, mustAnswer } from '../../../tools/lucheng/desk-client.ts';
import { projectRoot } from '../../../tools/project-root.ts';
import { openTown, type Town } from '../../../tools/town/town.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import { kindsInContract } from '../../fixtures/records/kinds-in-contract.ts';

const agencies = [...Object.values(demoAgencies), ...Object.values(otherAgencies)];

/** What else a record may tell. A field that is new has to be in the demo too. */
const told: Readonly<Record<Exclude<keyof PublicRecord, Always>, (one: PublicRecord) => boolean>> =
  {
    isObjected: ({ isObjected }) => isObjected === true,
    declared: ({ declared = {} }) => Object.keys(declared).length === 5,
  };
type Always =
  | 'v'
  | 'code'
  | 'names'
  | 'subjectKind'
  | 'registration'
  | 'services'
  | 'reasons'
  | 'timeline'
  | 'facts';

describe.each(testDays())('the demo told on %s', (day) => {
  let town: Town;
  let answers: readonly AgencyAnswer[];
  let deadlines: readonly Deadline[];

  beforeAll(async () => {
    town = await openTown({ startMs: Date.parse(`${day}T10:00:00+08:00`) });
    const officers = await appointOfficers(town.deskOrigin, town.operatorSecret);
    await tellStory(officers, town);
    await town.publish();
    const asked = await Promise.all(
      agencies.map(({ code }) => fetch(town.publicOrigin + paths.agency(code))),
    );
    // Who left, with nothing against them, is in the register no more.
    const known = asked.filter(({ ok }) => ok);
    expect(asked.length - known.length).toBe(1);
    answers = await Promise.all(known.map(async (one) => (await one.json()) as AgencyAnswer));
    const desk = { origin: town.deskOrigin, credential: officers.registrar.token, fetch };
    const answer = await mustAnswer(askDesk(desk, 'GET', deskPaths.deadlines));
    ({ deadlines } = answer as { readonly deadlines: readonly Deadline[] });
  });
  afterAll(() => town?.stop());

  test.each(levels)('a demo agency is %s', (level) => {
    expect(answers.map(({ span }) => span.level)).toContain(level);
  });

  test('the demo’s portal has a banned agency, and a blacklisted one', () => {
    const portal = new Set<string>(Object.values(demoAgencies).map(({ code }) => code));
    const shown = answers.filter(({ record }) => portal.has(record.code));

    expect(shown.map(({ span }) => span.level)).toEqual(
      expect.arrayContaining(['banned', 'blacklisted']),
    );
  });

  test('the demo’s catalogue has every kind of document, and one of each state', async () => {
    const answer = await fetch(town.publicOrigin + paths.catalogueJson);
    const { documents } = (await answer.json()) as CatalogueAnswer;

    expect([...new Set(documents.map(({ kind }) => kind))].sort()).toEqual(
      [...documentKinds].sort(),
    );
    expect([...new Set(documents.map(({ state }) => state))].sort()).toEqual([
      'announced',
      'in-force',
      'over',
    ]);
  });

  test.each(grades)('a demo agency is graded %s', (grade) => {
    const found = answers.map(({ span }) => (span.grade.kind === 'graded' ? span.grade.grade : ''));

    expect(found).toContain(grade);
  });

  test.each(['not-registered', 'first-year', 'too-few-engagements'])(
    'a demo agency is not graded yet, because of %s',
    (because) => {
      const found = answers.map(({ span: { grade } }) =>
        grade.kind === 'not-yet-graded' ? grade.because : '',
      );

      expect(found).toContain(because);
    },
  );

  test.each(['filed', 'withdrawn', 'never'])('a demo agency’s registration is %s', (kind) => {
    expect(answers.map(({ record }) => record.registration.kind)).toContain(kind);
  });

  test.each(['registered', 'former', 'alias'])('a demo agency has a name that is %s', (kind) => {
    const names = answers.flatMap(({ record }) => record.names.map((name) => name.kind));

    expect(names).toContain(kind);
  });

  test.each(reasonMarks)('a fact of the demo is %s', (mark) => {
    const marked = answers.flatMap(({ record }) => [...record.reasons, ...record.facts]);

    expect(marked.flatMap(({ marks = [] }) => marks)).toContain(mark);
  });

  // What stands beside the level. A kind that is new has to be in the demo too.
  test.each(kindsInContract)('a demo agency’s record has a fact of the kind %s', (kind) => {
    const found = answers.flatMap(({ record }) => record.facts.map((fact) => fact.kind));

    expect(found).toContain(kind);
  });

  test('a licence of the demo ends on a day', () => {
    const licences = answers.flatMap(({ record }) => factsIn(record, 'licence'));

    expect(licences.some(({ expiresAt }) => expiresAt !== undefined)).toBe(true);
  });

  test.each(Object.entries(told))('a demo agency’s record has %s', (_, has) => {
    expect(answers.some(({ record }) => has(record))).toBe(true);
  });

  test('one ban of the demo ends on a day, and another only when it is lifted', () => {
    const bans = answers.flatMap(({ record }) =>
      record.reasons.filter(({ level }) => level === 'banned'),
    );

    expect(bans.some(({ until }) => until !== undefined)).toBe(true);
    expect(bans.map(({ openEnd }) => openEnd)).toContain('until-lifted');
  });

  test('a demo branch carries what its legal person was listed for', () => {
    const branch = answers.find(({ record }) => record.code === otherAgencies.yueqing.code);

    expect(factsIn(branch?.record, 'legal-person-listed').map((one) => one.inheritedFrom)).toEqual([
      demoAgencies.oujiang.code,
    ]);
  });

  test('the demo’s grades rest on ratings by served clients', () => {
    const graded = answers.flatMap(({ span: { grade } }) =>
      grade.kind === 'graded' && grade.grade !== 'E' ? grade.score.parts : [],
    );

    expect(graded.filter(({ part }) => part === 'evaluation').length).toBeGreaterThanOrEqual(4);
  });

  test('the demo has two years on record, and its deadlines are told, provisional or not', () => {
    const since = answers.flatMap(({ record: { registration } }) =>
      registration.kind === 'filed' ? registration.since : [],
    );

    expect(Date.parse(day) - Date.parse(since.toSorted()[0] ?? '')).toBeGreaterThan(
      730 * 86_400_000,
    );
    expect(deadlines.map(({ what }) => what)).toContain('objection-decision');
    expect(deadlines.filter(({ dueOn }) => dueOn.kind === 'calendar-unknown')).toEqual([]);
  });
});

test('each demo agency is fictional: its name says 示例 and its region is not assigned', () => {
  for (const { code, name } of agencies) {
    expect(name).toContain('示例');
    expect(parseUscc(code)).toMatchObject({ kind: 'valid' });
    expect(code.slice(2, 8)).toBe('990000');
  }
});

test.each(['wrangler.toml', 'worker/desk/wrangler.toml'])(
  'the clock that the demo sets is no part of what %s deploys',
  (file) => {
    expect(readFileSync(join(projectRoot, file), 'utf8')).not.toMatch(/CLOCK/);
  },
);
