/** One thing that failed: a test by its full name, or what isn't a test (a file that didn't load, a hook, an error after the last test). */
export type Failure = {
  /** From the project's root; empty where no file is to blame. */
  readonly file: string;
  readonly name: string;
  readonly message: string;
};

/** What came out of one step. */
export type Report = {
  readonly passed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
};

const [mostFailures, mostLines, longestLine] = [40, 8, 240];

/** What the end of the log says of each failure: where, what, and the first lines of why. */
export function failureLines(failures: readonly Failure[]): readonly string[] {
  const more = failures.length - mostFailures;
  return [
    ...failures.slice(0, mostFailures).flatMap(linesOf),
    ...(more > 0 ? [`… and ${more} more`] : []),
  ];
}

function linesOf({ file, name, message }: Failure): readonly string[] {
  const said = plain(message)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const title = [file, name].filter((part) => part !== '').join(' > ');
  return [`✗ ${title}`, ...said.slice(0, mostLines).map((line) => `    ${shortened(line)}`)];
}

function shortened(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}

/** Without the colours of a terminal. */
function plain(text: string): string {
  return text.replaceAll(colours, '');
}

const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** The last lines that a command wrote, for one that says at its end what was wrong. */
export function lastLines(output: string, count: number): string {
  const lines = plain(output)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.slice(-count).join('\n');
}

/** The log's end: one line a step, and the sum as its last line. */
export function summaryLines(
  results: readonly { readonly name: string; readonly report: Report }[],
): readonly string[] {
  const sum = (count: (report: Report) => number) =>
    results.reduce((all, { report }) => all + count(report), 0);
  const skipped = sum((report) => report.skipped);
  const [passed, failed] = [sum((one) => one.passed), sum((one) => one.failures.length)];
  return [
    ...results.map(({ name, report }) => {
      const sign = report.failures.length > 0 ? '✗' : '✓';
      return `${sign} ${name}: ${report.passed} passed, ${report.failures.length} failed`;
    }),
    `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  ];
}
