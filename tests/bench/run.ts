import type { Bench } from './bench.ts';
import { benches } from './benches.ts';
import { corpusDir, hasCorpus } from './corpus.ts';
import { type Options, parseOptions } from './options.ts';
import { type Outcome, outcomeOf, resultLine } from './result.ts';
import { writeTable } from './write-table.ts';

// npm run bench -- NAME [--json] [--rounds N] [--repeats N] [--entries N]
const options = parseOptions(process.argv.slice(2));
const names = [...benches.map(({ name }) => name), 'all'].join(', ');
if (typeof options === 'string') {
  console.error(`${options}\nBenchmarks: ${names}`);
  process.exit(2);
}
const chosen = benches.filter(({ name, isLong }) =>
  options.name === 'all' ? !isLong : options.name === name,
);
if (chosen.length === 0) {
  console.error(`There is no benchmark “${options.name}”. Benchmarks: ${names}`);
  process.exit(2);
}
await measureAll(chosen, options);

async function measureAll(chosen: readonly Bench[], options: Options): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const bench of chosen) {
    const outcome = await measure(bench, options);
    if (outcome !== undefined) outcomes.push(outcome);
  }
  if (options.name === 'all') console.log(`Written to ${await writeTable(outcomes)}`);
  if (options.json) for (const outcome of outcomes) console.log(JSON.stringify(outcome));
}

async function measure(bench: Bench, options: Options): Promise<Outcome | undefined> {
  if (bench.needsCorpus && !hasCorpus) {
    console.log(`${bench.name}: skipped, it needs ${corpusDir}`);
    return undefined;
  }
  console.log(bench.name);
  const values = await bench.run(options, (line) => console.log(`  ${line}`));
  if (values === undefined) return undefined;
  const outcome = outcomeOf(bench, values);
  for (const result of outcome.results) console.log(resultLine(result));
  return outcome;
}
