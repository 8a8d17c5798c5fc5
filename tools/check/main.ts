import { parseArgs } from 'node:util';
import { type Counts, runStep } from './run-step.ts';
import { checks, journeys } from './steps.ts';

const { values } = parseArgs({ options: { browsers: { type: 'boolean', default: false } } });

const steps = values.browsers ? [...checks, ...journeys] : checks;
const results = steps.map((step) => ({ step, counts: runStep(step) }));
const total = results.reduce(
  (sum: Counts, { counts }) => ({
    passed: sum.passed + counts.passed,
    failed: sum.failed + counts.failed,
    skipped: sum.skipped + counts.skipped,
  }),
  { passed: 0, failed: 0, skipped: 0 },
);

process.stdout.write('\n');
for (const { step, counts } of results) {
  const sign = counts.failed > 0 ? '✗' : '✓';
  process.stdout.write(`${sign} ${step.name}: ${counts.passed} passed, ${counts.failed} failed\n`);
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
