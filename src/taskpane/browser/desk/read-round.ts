import type { UncheckedInFile } from '../../../host/forms/check-workbook';
import type { CheckOptions } from '../../session/benchmarks';
import type { Found } from '../file/found-files';
import type { LastRoundDeps, Round } from '../review/last-round';
import { hands } from './hands';
import { runTasks } from './run-tasks';
import type { EarlierFile } from './task';

/** Reads what the person gives for the last round: 复核意见, or earlier copies of the forms. */
export async function readRound(
  { files, refused }: Found,
  settings: CheckOptions,
  deps: LastRoundDeps,
  onDone: (done: number) => void,
): Promise<Round> {
  const read: EarlierFile[] = [];
  const unread: UncheckedInFile[] = [...refused];
  let done = 0;
  await runTasks(
    files.map((one) => ({ kind: 'earlier' as const, ...one, settings })),
    hands(deps),
    ({ path }, outcome) => {
      done += 1;
      if (outcome.kind === 'earlier') read.push(outcome);
      if (outcome.kind === 'refused')
        unread.push({ kind: 'refused', file: path, why: outcome.why });
      onDone(done);
    },
  ).done;
  // Where lists lie beside the forms they are of, they are what the unit was told.
  const lists = read.filter(({ isList }) => isList);
  const forms = (lists.length > 0 ? lists : read).flatMap((one) => one.forms);
  return { forms, unread };
}
