import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What took longest on two cores: screens looked at in every size, a managed browser, real Firefox, a year, desks that are killed, waits. */
const longest = [
  'journeys/a-year',
  'journeys/firefox',
  'journeys/survival',
  'journeys/roll-out',
  'journeys/expired-head',
  'journeys/agency-at-the-counter',
  'journeys/site',
  'journeys/objecting-at-the-desk',
  'attacks/page/badge-hosts',
  'journeys/extension-changes',
  'journeys/embed-check',
  'journeys/corpus-command',
  'journeys/signing-in',
  'journeys/complaint-without-an-account',
  'journeys/inspection-at-the-desk',
  'journeys/listing-at-the-desk',
  'journeys/publishing-at-the-desk',
  'journeys/experts-at-the-desk',
  'journeys/tools-for-everybody',
].map((name) => `tests/${name}.test.ts`);

/** In a fresh clone files begin by their size; one that takes long and began last would keep the second worker waiting. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      longest.some((file) => moduleId.endsWith(file));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
