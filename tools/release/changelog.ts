/** What a changelog (Keep a Changelog 1.1.0) says of one version. */
export type ChangelogSection = {
  readonly version: string;
  readonly day: string | undefined;
  readonly text: string;
};

/** The versions of a changelog as it lists them, newest first; `Unreleased` is one, without a day. */
export function sectionsOf(changelog: string): readonly ChangelogSection[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .flatMap((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const found = /^\[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?$/.exec(heading.trim());
      if (!found?.[1]) return [];
      return [{ version: found[1], day: found[2], text: lines.join('\n').trim() }];
    });
}

/** The register format that a version writes, by its line “Register format N.”; undefined where it has none. */
export function formatOf({ text }: ChangelogSection): number | undefined {
  const found = /^Register format (\d+)\.$/m.exec(text);
  return found ? Number(found[1]) : undefined;
}
