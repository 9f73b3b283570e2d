import type { Beside } from '../../documents/beside';
import { besideOf } from '../../documents/beside/beside-of';
import { againstEarlier, type EarlierFile } from '../../documents/beside/earlier';
import type { Report } from '../../engine/report/report';
import type { CheckSettings } from '../../host/forms/check-workbook';
import { findForms } from '../../host/forms/find-forms';
import { HostError } from '../../host/host-error';
import { openWorkbook } from '../../host/open-workbook';
import { fileErrorSentence } from '../file-error';
import type { Io } from '../io';

/** Said of a file that holds no form: the sentence before it says what it is. */
const WANTED = '--last-year 后面请写去年的自评表。';

export type LastYearReading =
  | { readonly kind: 'last year'; readonly lastYear: EarlierFile | null }
  | { readonly kind: 'wrong'; readonly why: string };

/** Reads the forms in the file of `--last-year`; null where nobody named one. */
export async function readLastYearFile(
  file: string | null,
  { optionsFor }: CheckSettings,
  io: Pick<Io, 'readFile' | 'convert'>,
): Promise<LastYearReading> {
  if (file === null) return { kind: 'last year', lastYear: null };
  try {
    const { workbook } = await openWorkbook(await io.readFile(file), io.convert);
    const forms = await findForms(file, workbook, optionsFor);
    return { kind: 'last year', lastYear: { file, forms } };
  } catch (error) {
    const why = error instanceof HostError ? `${error.message}${WANTED}` : fileErrorSentence(error);
    if (why === null) throw error;
    return { kind: 'wrong', why };
  }
}

/** What is said of a form beside the one of the year before; nothing where nobody named one. */
export function besideLastYear(report: Report, lastYear: EarlierFile | null): readonly Beside[] {
  const list = lastYear && againstEarlier(report, lastYear);
  return list === null ? [] : [besideOf(list)];
}
