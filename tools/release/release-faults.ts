import { isDay } from '../../shared/time/shanghai.ts';
import { type ChangelogSection, formatOf, sectionsOf } from './changelog.ts';

/** All that is looked at before a release. */
export type ReleaseState = {
  /** The version asked for. */
  readonly version: string;
  /** The version in package.json. */
  readonly current: string;
  /** `git status --porcelain`. */
  readonly changes: string;
  readonly tags: readonly string[];
  readonly changelog: string;
  /** The register format that the code writes. */
  readonly format: number;
  /** What is wrong with the registers that the extension would be built with. */
  readonly sourceFaults: readonly string[];
};

/** What stands in the way of a release, each in one sentence; none where it can be made. */
export function releaseFaults(state: ReleaseState): readonly string[] {
  const { version, current, changes, tags, changelog, format } = state;
  if (!partsOf(version)) return [`“${version}” is no version: three whole numbers, as 1.4.0`];
  const faults: string[] = [];
  if (!isGreater(version, current)) faults.push(`${version} is not greater than ${current}`);
  if (tags.includes(`v${version}`)) faults.push(`The tag v${version} is there already`);
  if (changes.trim() !== '') faults.push(`The tree has changes:\n${changes.trimEnd()}`);
  faults.push(...state.sourceFaults);
  return [...faults, ...changelogFaults(sectionsOf(changelog), version, format)];
}

function changelogFaults(
  sections: readonly ChangelogSection[],
  version: string,
  format: number,
): readonly string[] {
  const place = sections.findIndex((section) => section.version === version);
  const section = sections[place];
  if (!section) return [`CHANGELOG.md has no “## [${version}] - DAY”`];
  const faults: string[] = [];
  if (!section.day || !isDay(section.day)) faults.push(`CHANGELOG.md gives ${version} no day`);
  const own = formatOf(section);
  if (own !== format)
    faults.push(`CHANGELOG.md doesn’t say “Register format ${format}.” of ${version}`);
  const before = sections
    .slice(place + 1)
    .map(formatOf)
    .find((known) => known !== undefined);
  if (before !== undefined && (format < before || format > before + 1)) {
    faults.push(
      `The last release wrote register format ${before}, and readers know only the one before their own`,
    );
  }
  return faults;
}

function isGreater(version: string, than: string): boolean {
  const [a, b] = [partsOf(version), partsOf(than)];
  if (!a || !b) return false;
  const place = a.findIndex((part, n) => part !== b[n]);
  return place >= 0 && (a[place] ?? 0) > (b[place] ?? 0);
}

/** Extension stores take up to 65535 each, and no words behind. */
function partsOf(version: string): readonly number[] | undefined {
  if (!/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){2}$/.test(version)) return undefined;
  const parts = version.split('.').map(Number);
  return parts.every((part) => part <= 65535) ? parts : undefined;
}
