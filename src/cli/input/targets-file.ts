import type { Beside } from '../../documents/beside';
import { besideOf } from '../../documents/beside/beside-of';
import {
  againstDeclared,
  NO_DECLARATION,
  type DeclaredFile,
} from '../../documents/beside/declared';
import type { Report } from '../../engine/report/report';
import { findDeclarations } from '../../host/forms/find-declarations';
import { HostError } from '../../host/host-error';
import { openWorkbook } from '../../host/open-workbook';
import { fileErrorSentence } from '../file-error';
import type { Io } from '../io';

export type TargetsReading =
  | { readonly kind: 'targets'; readonly targets: DeclaredFile | null }
  | { readonly kind: 'wrong'; readonly why: string };

/** Reads the declarations in the file of `--targets`; null where nobody named one. */
export async function readTargetsFile(
  file: string | null,
  io: Pick<Io, 'readFile' | 'convert'>,
): Promise<TargetsReading> {
  if (file === null) return { kind: 'targets', targets: null };
  try {
    const { workbook } = await openWorkbook(await io.readFile(file), io.convert);
    const found = await findDeclarations(workbook, true);
    if (found.declarations.length === 0) return { kind: 'wrong', why: NO_DECLARATION };
    return { kind: 'targets', targets: { file, ...found } };
  } catch (error) {
    const why = error instanceof HostError ? error.message : fileErrorSentence(error);
    if (why === null) throw error;
    return { kind: 'wrong', why };
  }
}

/** What is said of a form beside its declaration; nothing where nobody named one. */
export function besideTargets(report: Report, targets: DeclaredFile | null): readonly Beside[] {
  const found = targets && againstDeclared(report, targets);
  return found === null ? [] : [besideOf(found.list)];
}
