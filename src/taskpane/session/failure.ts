import { HostError } from '../../host/host-error';
import { printCells } from '../../sheet/address';
import type { Notice, PaneState } from './state';

/** What went wrong in: nothing but looking at the workbook, or something that changes it. */
export type Doing = 'reading' | 'changing';

/** What to tell a person about an error: the host's own sentence, the rest as details. */
export function failureNotice(error: unknown, doing: Doing): Notice {
  if (!(error instanceof HostError)) return unexpected(error, doing);
  const cells = printCells(error.cells);
  return {
    intent: 'error',
    text: error.message,
    details: [
      ...(cells.length > 0 ? [`涉及单元格：${cells.join('、')}`] : []),
      ...(error.detail === '' ? [] : [error.detail]),
    ],
  };
}

/** That nothing was changed is said only where nothing could be. */
const UNEXPECTED: Readonly<Record<Doing, string>> = {
  reading: '程序出现意外错误，表格没有因此改动，请关闭窗格后重新打开再试。',
  changing: '程序出现意外错误，表格可能已有改动，请核对表格，再关闭窗格重新打开。',
};

function unexpected(error: unknown, doing: Doing): Notice {
  return {
    intent: 'error',
    text: UNEXPECTED[doing],
    details: [error instanceof Error ? `${error.name}: ${error.message}` : String(error)],
  };
}

/** What was done to the workbook, which stays true though the check after it failed. */
export function uncheckedNotice(done: Notice, error: unknown): Notice {
  const { text, details } = failureNotice(error, 'changing');
  return {
    intent: 'warning',
    text: `${done.text}之后没有校验成功，请点“重新校验”。`,
    details: [...done.details, text, ...details],
  };
}

/**
 * What a failed task leaves behind. A result that could not be renewed, or that the sheet no longer
 * agrees with, stays as out of date; without one, only the reason is shown.
 */
export function afterFailure(
  { phase, checked }: PaneState,
  error: unknown,
  doing: Doing,
): Partial<PaneState> {
  const notice = failureNotice(error, doing);
  const differs = error instanceof HostError && error.code === 'changed';
  if (checked !== null)
    return phase === 'checking' || differs ? { phase: 'stale', notice } : { notice };
  return phase === 'checking' ? { phase: 'unreadable', failure: notice } : { notice };
}
