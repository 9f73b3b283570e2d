import { parseLimits } from '../../documents/submission/limits';
import { submissionBeside } from '../../documents/submission/submission-beside';
import { systemColumns, systemLines } from '../../documents/submission/system-lines';
import { documentPlace } from '../../documents/words/document-place';
import type { Options } from '../../engine/options';
import type { SubmissionLimits } from '../../engine/submission-limits';
import type { CheckCommand } from '../command';
import type { Checked } from '../result';
import type { OutFolder } from './out-folder';
import type { Output } from './output';

/** What such a file is called. */
const NAME = '系统格式';

/** What a budget system takes, as it was typed, else as the options say; null where nobody asked. */
export function limitsOf(
  { submit, limits }: Pick<CheckCommand, 'submit' | 'limits'>,
  { submissionLimits }: Options,
): SubmissionLimits | null {
  if (!submit) return null;
  return (limits === null ? null : parseLimits(limits, submissionLimits)) ?? submissionLimits;
}

/** Adds to each form what a budget system may refuse; nothing where nobody asked. */
export function withSubmission(
  checked: readonly Checked[],
  limits: SubmissionLimits | null,
): readonly Checked[] {
  if (limits === null) return checked;
  return checked.map((one) => ({
    ...one,
    beside: [...one.beside, submissionBeside(one.report, limits)],
  }));
}

/** Puts the table of each form into a folder, as lines to be pasted into a budget system. */
export function createPasted(folder: OutFolder): Output {
  return {
    async add({ file, place }, checked) {
      const put = checked.map(({ report }, at) =>
        folder.put(file, documentPlace(place, NAME, '.txt', at), async () => ({
          // The mark before it tells the editor of Windows that it is UTF-8.
          bytes: new TextEncoder().encode(`\uFEFF${systemLines(report)}`),
          done: `各列依次是 ${systemColumns(report).join('、')}`,
          notes: [],
        })),
      );
      return (await Promise.all(put)).flat();
    },
  };
}
