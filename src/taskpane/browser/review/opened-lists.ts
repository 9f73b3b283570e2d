import { LISTED, remarkList } from '../../../documents/remarks/remark-list';
import { roundOfChecked } from '../../../documents/rounds/round-of';
import { programVersion } from '../../program';
import { saveFile } from '../../save-file';
import { optionsFor } from '../../session/benchmarks';
import { listArchive } from '../desk/list-archive';
import type { OpenedWorkbook } from '../opened-workbook';
import { signedEdits } from './kept-remarks';
import type { LastRound } from './last-round';
import { makeLists, type ListFormat } from './make-lists';
import type { Review } from './review';

interface ListSource {
  readonly workbook: OpenedWorkbook;
  readonly review: Review;
  readonly lastRound: LastRound;
}

/** Hands the person the 复核意见 on an open file, made of what is on the screen; its name. */
export async function saveOpenedLists(
  { workbook, review, lastRound }: ListSource,
  format: ListFormat,
): Promise<string> {
  const { fileName, fingerprint, session } = workbook;
  const { round } = lastRound.state();
  const { all, settings } = session.state();
  const lists = all.map((checked) => {
    const { sheet, row, report } = checked;
    return remarkList({
      file: fileName,
      sheet,
      row,
      report,
      options: optionsFor(settings, report.form),
      level: LISTED,
      edits: signedEdits(review.of({ file: fingerprint, sheet, row }).edits, review.printed()),
      round: roundOfChecked({ file: fileName, sheet, row, report }, round?.forms ?? null),
      version: programVersion(),
    });
  });
  const archive = listArchive();
  for (const file of await makeLists(lists, fileName, format)) archive.add(file);
  const made = archive.end(fileName);
  if (made === null) return '';
  saveFile(made.name, made.content);
  return made.name;
}
