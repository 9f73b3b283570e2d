import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { format } from 'prettier';
import { documentOf } from './document';
import { keep, keptIn } from './kept';
import { SECTIONS } from './sections';
import { overBudget, tableOf } from './table';

const REPORTS = path.resolve(__dirname, '../../reports');
const KEPT = path.join(REPORTS, 'bench.json');
const DOCUMENT = path.resolve(__dirname, '../../docs/performance.md');

// Measures everything, or the sections that are named, says it as a table and keeps it with what was
// measured before as reports/bench.json and docs/performance.md. No test: what is above its budget is
// said, and a person decides.
async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !SECTIONS.has(name));
  if (unknown.length > 0) {
    say(`no section ${unknown.join(', ')}; there are ${[...SECTIONS.keys()].join(', ')}`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(REPORTS, { recursive: true });
  for (const [name, measure] of SECTIONS) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const begun = Date.now();
    const before = load();
    const sections = await measure();
    const seconds = Math.round((Date.now() - begun) / 1000);
    const loads = [before, load()] as const;
    // Minutes of measuring are not lost with what is measured after them.
    keep(KEPT, { name, date: new Date().toISOString().slice(0, 10), loads, seconds, sections });
    say(`${tableOf(sections)}\n  in ${seconds} s, load ${loads.join(' to ')}`);
  }
  const all = keptIn(KEPT);
  const machine = { cores: availableParallelism(), node: process.versions.node };
  writeFileSync(DOCUMENT, await format(documentOf(all, machine), { parser: 'markdown' }));
  const over = overBudget(all.flatMap(({ sections }) => sections)).length;
  say(`\n${over} figures over their budgets`);
}

/** Of the last minute. */
function load(): number {
  const [minute = 0] = loadavg();
  return Number(minute.toFixed(1));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

void main(process.argv.slice(2));
