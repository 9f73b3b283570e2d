import { blankForm } from '../../documents/templates/blank-form';
import { blankFormFile } from '../../documents/templates/blank-form-names';
import { terminalLine } from '../../documents/terminal-line';
import type { TemplateCommand } from '../command';
import type { ExitCode } from '../exit-code';
import type { Io } from '../io';
import { kindOrNothing } from '../path-facts';
import { folderOf, nameOf } from '../path-parts';
import { createOutFolder } from './out-folder';

/** Writes a blank form, never over a file that is there. */
export async function writeTemplate({ form, file }: TemplateCommand, io: Io): Promise<ExitCode> {
  const path = await pathOf(file, blankFormFile(form), io);
  const folder = createOutFolder(
    { folder: folderOf(path), option: '-o', beside: true, isFile: true },
    new Set(),
    io,
  );
  const results = await folder.put(path, nameOf(path), async () => {
    // As for lists: no part of a plain check, and loaded where it is wanted.
    const { makeWorkbook } = await import('../../host/make/make-workbook');
    return { bytes: await makeWorkbook(blankForm(form)), done: '', notes: [] };
  });
  for (const { why } of results) io.stderr(`${terminalLine(why)}\n`);
  return results.every(({ kind }) => kind === 'copied') ? 0 : 2;
}

/** In a folder, the form has its own name. */
async function pathOf(asked: string | null, name: string, io: Pick<Io, 'kindOf'>): Promise<string> {
  if (asked === null) return name;
  if (/[\\/]$/.test(asked)) return `${asked}${name}`;
  const kind = await kindOrNothing(asked, io);
  return kind === 'folder' ? `${asked}/${name}` : asWorkbook(asked);
}

/** Excel does not open a workbook by another name. */
function asWorkbook(path: string): string {
  return path.toLowerCase().endsWith('.xlsx') ? path : `${path}.xlsx`;
}
