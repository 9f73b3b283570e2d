import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CALCULATED, markOf } from '../test/fixtures/templates/calculated';
import { filledForm } from '../test/fixtures/templates/filled';
import { formulaCases } from '../test/fixtures/templates/formula-cases';

const FOLDER = path.join(__dirname, '../test/fixtures/templates');

/** Fills the blank forms in, sets up the cases of the formula, and has LibreOffice calculate them, which needs `soffice` on the path. */
async function calculateTemplates(): Promise<void> {
  const work = mkdtempSync(path.join(tmpdir(), 'ziping-templates-'));
  const marks: Record<string, string> = {};
  for (const name of CALCULATED) {
    const filled = name === 'formulas' ? await formulaCases() : await filledForm(name);
    const file = path.join(work, `${name}.xlsx`);
    writeFileSync(file, filled);
    execFileSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', FOLDER, file]);
    marks[name] = markOf(filled);
  }
  writeFileSync(path.join(FOLDER, 'marks.json'), `${JSON.stringify(marks, null, 2)}\n`);
  rmSync(work, { recursive: true });
}

void calculateTemplates();
