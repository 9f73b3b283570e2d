import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { chunksSection } from './chunks';
import { commandLineSections } from './command-line';
import { engineSection } from './engine';
import { excelSection } from './excel-requests';
import { pageSection } from './page';
import { readingSection } from './reading';
import { overBudget, tableOf } from './table';

const REPORTS = path.resolve(__dirname, '../../reports');

// Measures everything, says it as a table and keeps it as reports/bench.json. No test: what is above
// its budget is said, and a person decides.
async function main(): Promise<void> {
  const before = loadavg();
  const sections = [
    await engineSection(),
    await readingSection(),
    ...(await commandLineSections()),
    await excelSection(),
    chunksSection(),
    await pageSection(),
  ];
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(path.join(REPORTS, 'bench.json'), `${JSON.stringify(sections, null, 2)}\n`);
  const over = overBudget(sections).length;
  const loads = [before, loadavg()].map((load) => load.map((one) => one.toFixed(1)).join(' '));
  process.stdout.write(
    `${availableParallelism()} cores; load before ${loads.join(', after ')} (1, 5 and 15 minutes)\n`,
  );
  process.stdout.write(`${tableOf(sections)}\n\n${over} figures over their budgets\n`);
}

void main();
