import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { figure, measured, type Section } from './figure';
import { builtProgram, peakOf, processTime } from './programs';

const FEW = 500;
const MANY = 5000;
const MOST_GROWTH = 1.1;
const COPIES = { few: 100, many: 1000 };
const MOST_EXPONENT = 1.15;

/** Whether thousands of files cost more memory, or each of them more time, than hundreds. */
export async function manyFilesSection(): Promise<Section> {
  const root = mkdtempSync(path.join(tmpdir(), 'bench-many-'));
  try {
    const program = builtProgram(root);
    const form = await formXlsx(JIANGMEN_2023);
    const [few, many] = [FEW, MANY].map((files) => filled(root, files, form));
    const peak = (folder = '', format = ''): number => peakOf([program, 'check', folder, format]);
    const formats = ['--csv', '--json'].flatMap((format) => {
      const [least, most] = [peak(few, format), peak(many, format)];
      return [
        figure(`peak of ${FEW} forms, ${format}`, least, 'MB'),
        figure(`  of ${MANY} forms`, most / least, '×', MOST_GROWTH),
      ];
    });
    return measured('Many files', [...formats, figure(...copies(root, program, form))]);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** By which power of their number marked copies cost more. */
function copies(root: string, program: string, form: Uint8Array): Parameters<typeof figure> {
  const [few = 0, many = 0] = [COPIES.few, COPIES.many].map((files) => {
    const folder = filled(root, files, form);
    const out = path.join(root, `out-${files}`);
    return processTime([process.execPath, program, 'check', folder, '--csv', '--write', out]);
  });
  const exponent = Math.log(many / few) / Math.log(COPIES.many / COPIES.few);
  const what = `growth from ${COPIES.few} to ${COPIES.many} marked copies`;
  return [what, exponent, 'exponent', MOST_EXPONENT];
}

function filled(root: string, files: number, form: Uint8Array): string {
  const folder = path.join(root, `${files}`);
  mkdirSync(folder, { recursive: true });
  const first = path.join(folder, '0.xlsx');
  writeFileSync(first, form);
  for (let file = 1; file < files; file += 1)
    copyFileSync(first, path.join(folder, `${file}.xlsx`));
  return folder;
}
