import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { projectRoot } from '../project-root.ts';
import type { Failure, Report } from './report.ts';

type Thrown = { readonly message: string; readonly stack?: string | undefined };

/**
 * Writes to the file that LUCHENG_REPORT names what passed and everything that failed: tests, hooks, files that didn't load,
 * and errors outside any test, which Vitest's own JSON leaves out.
 */
// biome-ignore lint/style/noDefaultExport: as Vitest loads a reporter
export default class ReportTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly Thrown[]): void {
    const file = process.env.LUCHENG_REPORT;
    if (file === undefined) throw new Error('LUCHENG_REPORT names no file');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(reportOf(modules, unhandled)));
  }
}

function reportOf(modules: readonly TestModule[], unhandled: readonly Thrown[]): Report {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const count = (state: string) => tests.filter((test) => test.result().state === state).length;
  return {
    passed: count('passed'),
    skipped: count('skipped'),
    failures: [
      ...modules.flatMap(failuresOf),
      ...unhandled.map((error) => ({ file: '', name: 'unhandled error', message: told(error) })),
    ],
  };
}

function failuresOf(module: TestModule): readonly Failure[] {
  const file = relative(projectRoot, module.moduleId);
  const suites = [...module.children.allSuites()];
  return [
    ...module.errors().map((error) => ({ file, name: '', message: told(error) })),
    ...suites.flatMap((suite) =>
      suite.errors().map((error) => ({ file, name: suite.fullName, message: told(error) })),
    ),
    ...[...module.children.allTests('failed')].map((test) => ({
      file,
      name: test.fullName,
      message: (test.result().errors ?? [])
        .flatMap(({ message, diff = '' }) => [message, diff])
        .join('\n'),
    })),
  ];
}

/** Where no test's name says the place, the stack does. */
function told({ message, stack }: Thrown): string {
  return stack?.includes(message) ? stack : message;
}
