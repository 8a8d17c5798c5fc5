import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest though they are short: a year, real Firefox, desks that are killed, a browser that an organisation manages. */
const longest = ['a-year', 'firefox', 'survival', 'roll-out'].map(
  (name) => `tests/journeys/${name}.test.ts`,
);

/** In a fresh clone files begin by their size; one that takes long and began last would keep the second worker waiting. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      longest.some((file) => moduleId.endsWith(file));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
