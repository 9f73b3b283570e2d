import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { format } from 'prettier';
import { chunksSection } from './chunks';
import { commandLineSections } from './command-line';
import { documentOf } from './document';
import { engineSection } from './engine';
import { excelSection } from './excel-requests';
import { largeWorkbooksSection } from './large-workbooks';
import { manyFilesSection } from './many-files';
import { pageSection } from './page';
import { readingSection } from './reading';
import { overBudget, tableOf } from './table';

const REPORTS = path.resolve(__dirname, '../../reports');
const DOCUMENT = path.resolve(__dirname, '../../docs/performance.md');

// Measures everything, says it as a table and keeps it as reports/bench.json and docs/performance.md.
// No test: what is above its budget is said, and a person decides.
async function main(): Promise<void> {
  const before = loadavg();
  const sections = [
    await engineSection(),
    await readingSection(),
    await largeWorkbooksSection(),
    ...(await commandLineSections()),
    await manyFilesSection(),
    await excelSection(),
    chunksSection(),
    await pageSection(),
  ];
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(path.join(REPORTS, 'bench.json'), `${JSON.stringify(sections, null, 2)}\n`);
  const over = overBudget(sections).length;
  const after = loadavg();
  const circumstances = {
    date: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    node: process.versions.node,
    loads: [before[0] ?? 0, after[0] ?? 0],
  } as const;
  writeFileSync(
    DOCUMENT,
    await format(documentOf(sections, circumstances), { parser: 'markdown' }),
  );
  const loads = [before, after].map((load) => load.map((one) => one.toFixed(1)).join(' '));
  process.stdout.write(
    `${availableParallelism()} cores; load before ${loads.join(', after ')} (1, 5 and 15 minutes)\n`,
  );
  process.stdout.write(`${tableOf(sections)}\n\n${over} figures over their budgets\n`);
}

void main();
