import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { beginYear } from '../support/year.ts';
import { listsOne } from './year/blacklist.ts';
import { gradesTheAgencies } from './year/grade.ts';
import { inspectsOne } from './year/inspection.ts';
import { changesTheRules } from './year/new-rules.ts';
import { people, type YearInWenzhou } from './year/people.ts';
import { repairsAndCorrects } from './year/second-chances.ts';

const twoPoliciesDesk = join(import.meta.dirname, '../desks/two-policies-desk.ts');
let year: YearInWenzhou;

beforeAll(async () => {
  year = await beginYear(people, 'registrar', twoPoliciesDesk);
});
afterAll(() => year?.close());

/** Told in order; each test is a turn of the year and ends with what the public sees. */
describe('a year in Wenzhou', () => {
  for (const chapter of [
    gradesTheAgencies,
    inspectsOne,
    listsOne,
    repairsAndCorrects,
    changesTheRules,
  ]) {
    chapter(() => year);
  }
});
