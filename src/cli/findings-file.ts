import { FINDINGS_HEADER, findingsCsv } from '../documents/findings-csv';
import { isAtLeast } from '../documents/words/severity';
import type { Severity } from '../engine/report/report';
import type { Io } from './io';
import { createOutFolder } from './out-folder';
import type { Output } from './output';
import { folderOf, nameOf } from './path-parts';
import { toldOf } from './result';

/** One table with a line for each finding of a run, written at its end. */
export function createFindingsFile(
  path: string,
  level: Severity,
  inputs: readonly string[],
  io: Io,
): Output {
  const folder = createOutFolder(
    { folder: folderOf(path), option: '--findings', beside: true },
    inputs,
    io,
  );
  const lines = [FINDINGS_HEADER];
  return {
    async add(_, checked) {
      for (const one of checked)
        lines.push(
          findingsCsv(
            one,
            toldOf(one).filter(({ severity }) => isAtLeast(severity, level)),
          ),
        );
      return [];
    },
    end: () =>
      folder.put(path, nameOf(path), async () => ({
        bytes: new TextEncoder().encode(lines.join('')),
        done: '',
        notes: [],
      })),
  };
}
