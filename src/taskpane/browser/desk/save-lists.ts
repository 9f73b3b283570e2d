import { REMARKS_NAME } from '../../../documents/remarks/remark-list';
import type { EarlierForm } from '../../../documents/rounds/round-json';
import type { After } from '../../../host/after';
import type { Convert } from '../../../host/open-workbook';
import { programVersion } from '../../program';
import { savedAs, saveFile } from '../../save-file';
import type { CheckOptions } from '../../session/benchmarks';
import type { FoundFile } from '../file/found-files';
import type { KeptRemarks, PrintedSignature } from '../review/kept-remarks';
import { hands } from './hands';
import { listArchive } from './list-archive';
import { runTasks, type Running } from './run-tasks';
import type { ListWish } from './task';

/** What the lists are made with. */
export interface ListDeps {
  readonly after: After;
  readonly convert: Convert;
  readonly settings: CheckOptions;
  readonly signature: PrintedSignature;
  /** What the reviewer made of the lists of a file. */
  readonly reviewedIn: (path: string) => readonly KeptRemarks[];
  /** The forms of a file in the round before; null where there is none. */
  readonly roundIn: (path: string) => readonly EarlierForm[] | null;
  /** Told whenever one more file is done. */
  readonly onDone: (done: number) => void;
}

/** 复核意见 that are being made; `saved` says what became of them. */
export interface MakingLists extends Pick<Running, 'stop'> {
  readonly saved: Promise<string>;
}

/** Hands the person the 复核意见 on these files, several as a zip. */
export function saveLists(
  files: readonly FoundFile[],
  format: ListWish['format'],
  { after, convert, settings, signature, reviewedIn, roundIn, onDone }: ListDeps,
): MakingLists {
  const version = programVersion();
  const wish = { kind: 'lists' as const, format, settings, signature, version };
  const archive = listArchive();
  const failed: string[] = [];
  let done = 0;
  const running = runTasks(
    files.map((one) => ({
      ...one,
      ...wish,
      reviewed: reviewedIn(one.path),
      round: roundIn(one.path),
    })),
    hands({ after, convert }),
    ({ path }, outcome) => {
      done += 1;
      if (outcome.kind === 'refused') failed.push(`${path}：${outcome.why}`);
      if (outcome.kind === 'made') for (const file of outcome.files) archive.add(file);
      onDone(done);
    },
  );
  return {
    stop: running.stop,
    saved: running.done.then(() => {
      if (done < files.length) return '已停止，没有下载复核意见。';
      const made = archive.end(REMARKS_NAME);
      if (made !== null) saveFile(made.name, made.content);
      return [made === null ? '没有做成复核意见。' : savedAs(made.name), ...failed].join('　');
    }),
  };
}
