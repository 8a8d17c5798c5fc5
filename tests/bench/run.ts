import type { Bench } from './bench.ts';
import { benches } from './benches.ts';
import { corpusDir, hasCorpus } from './corpus.ts';
import { type Options, parseOptions } from './options.ts';
import { type BenchResult, benchResultOf, resultLine } from './result.ts';
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
  const benchResults: BenchResult[] = [];
  for (const bench of chosen) {
    const benchResult = await measure(bench, options);
    if (benchResult !== undefined) benchResults.push(benchResult);
  }
  if (options.name === 'all') console.log(`Written to ${await writeTable(benchResults)}`);
  if (options.json)
    for (const benchResult of benchResults) console.log(JSON.stringify(benchResult));
}

async function measure(bench: Bench, options: Options): Promise<BenchResult | undefined> {
  if (bench.needsCorpus && !hasCorpus) {
    console.log(`${bench.name}: skipped, it needs ${corpusDir}`);
    return undefined;
  }
  console.log(bench.name);
  const values = await bench.run(options, (line) => console.log(`  ${line}`));
  if (values === undefined) return undefined;
  const benchResult = benchResultOf(bench, values);
  for (const result of benchResult.results) console.log(resultLine(result));
  return benchResult;
}
