import { readFileSync } from 'node:fs';
import { lockFaults } from './lock-faults.ts';

const faults = lockFaults(JSON.parse(readFileSync('package-lock.json', 'utf8')));
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
