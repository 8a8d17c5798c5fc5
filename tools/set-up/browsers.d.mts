export type Browser = {
  readonly name: string;
  readonly packages: readonly string[];
};

/** Browsers that are missing for a command with this first word; undefined where the word asks for none. */
export function missingFor(
  word: string | undefined,
  isThere?: (browser: Browser) => boolean,
): readonly Browser[] | undefined;

/** Debian packages to install, where this machine can; else what to say to a person. */
export function remedyFor(
  missing: readonly Browser[],
  machine?: { readonly isDebian: boolean; readonly isRoot: boolean },
): { readonly packages?: readonly string[]; readonly says?: readonly string[] };
