import { parseArgs } from 'node:util';
import { inTurn } from './in-turn.ts';
import { failureLines, type Report, summaryLines } from './report.ts';
import { runStep } from './run-step.ts';
import { chosenStages, type Lane } from './steps.ts';

// npm run check [-- STEP …]
type Result = { readonly name: string; readonly report: Report };

const say = (text: string) => void process.stdout.write(text);
const takePart = inTurn(say);

async function runLane(lane: Lane): Promise<readonly Result[]> {
  const part = takePart();
  const results: Result[] = [];
  for (const step of lane) {
    results.push({ name: step.name, report: await runStep(step, part.write) });
  }
  part.end();
  return results;
}

async function runAll(stages: ReturnType<typeof chosenStages>): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const lanes of stages) results.push(...(await Promise.all(lanes.map(runLane))).flat());
  return results;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { browsers: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const results = await runAll(chosenStages(positionals, values.browsers));
  const failures = results.flatMap(({ report }) => report.failures);
  for (const line of ['', ...failureLines(failures), '', ...summaryLines(results)]) {
    say(`${line}\n`);
  }
  process.exitCode = failures.length > 0 ? 1 : 0;
}

await main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
