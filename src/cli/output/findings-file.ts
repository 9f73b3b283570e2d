import { FINDINGS_HEADER, findingsCsv } from '../../documents/findings-csv';
import { isAtLeast } from '../../documents/words/severity';
import type { Severity } from '../../engine/report/report';
import type { Io } from '../io';
import { folderOf, nameOf } from '../path-parts';
import { toldOf } from '../result';
import { createOutFolder } from './out-folder';
import type { Output } from './output';

/** One table with a line for each finding of a run. */
export function createFindingsFile(
  path: string,
  level: Severity,
  originals: ReadonlySet<string>,
  io: Io,
): Output {
  const folder = createOutFolder(
    { folder: folderOf(path), option: '--findings', beside: true, isFile: true },
    originals,
    io,
  );
  const file = folder.grow(path, nameOf(path));
  let header = FINDINGS_HEADER;
  const add = async (lines: string): Promise<void> => {
    await file.add(async () => ({ bytes: new TextEncoder().encode(header + lines) }));
    header = '';
  };
  return {
    async add(_, checked) {
      for (const one of checked) {
        const told = toldOf(one).filter(({ severity }) => isAtLeast(severity, level));
        await add(findingsCsv(one, told));
      }
      return [];
    },
    async end() {
      // A run without a finding has a table too.
      await add('');
      return file.end();
    },
  };
}
