import type { ReviewedWarning } from './addon-warnings.ts';

/** What is used of one message of addons-linter; one about the package as a whole has no place. */
type LintMessage = {
  readonly code: string;
  readonly message: string;
  readonly file?: string | null;
  readonly line?: number;
  readonly column?: number;
};

export type LintReport = {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
};

/** How much of the code on each side of a place tells it apart from others, in characters. */
const besideLength = 400;

/**
 * What stands between a report and the reviewed warnings: errors, warnings that nobody has looked at, and reviewed ones that
 * are no longer there. `read` returns a file of the package.
 */
export function addonLintFaults(
  { errors, warnings }: LintReport,
  reviewed: readonly ReviewedWarning[],
  read: (file: string) => string,
): readonly string[] {
  const met = new Set<ReviewedWarning>();
  const unknown = warnings.filter((warning) => {
    const code = codeBeside(warning, read);
    const found = reviewed.find((one) => one.code === warning.code && code.includes(one.beside));
    if (found !== undefined) met.add(found);
    return found === undefined;
  });
  return [
    ...errors.map((error) => `Error: ${said(error)}`),
    ...unknown.map(
      (warning) =>
        `Not reviewed: ${said(warning)}\n  … ${codeBeside(warning, read)} …\n  Change the code, or give the warning a reason in tools/check/addon-warnings.ts`,
    ),
    ...reviewed
      .filter((one) => !met.has(one))
      .map(
        ({ code, beside }) =>
          `Gone: ${code} beside ${beside}. Take it out of tools/check/addon-warnings.ts`,
      ),
  ];
}

function said({ code, message, file, line, column }: LintMessage): string {
  return `${code}, ${message}${file ? ` (${file}:${line}:${column})` : ''}`;
}

function codeBeside(
  { file, line = 1, column = 1 }: LintMessage,
  read: (file: string) => string,
): string {
  if (!file) return '';
  const text = read(file).split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - besideLength), column + besideLength);
}
