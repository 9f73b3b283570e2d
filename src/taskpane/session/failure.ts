import { HostError } from '../../host/host-error';
import { printCells } from '../../sheet/address';
import type { Notice, PaneState } from './state';

/** What to tell a person about an error: the host's own sentence, the rest as details. */
export function failureNotice(error: unknown): Notice {
  if (!(error instanceof HostError)) return unexpected(error);
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

function unexpected(error: unknown): Notice {
  return {
    intent: 'error',
    text: '程序出现意外错误，表格没有因此改动，请关闭窗格后重新打开再试。',
    details: [error instanceof Error ? `${error.name}: ${error.message}` : String(error)],
  };
}

/**
 * What a failed task leaves behind. A result that could not be renewed, or that the sheet no longer
 * agrees with, stays as out of date; without one, only the reason is shown.
 */
export function afterFailure({ phase, checked }: PaneState, error: unknown): Partial<PaneState> {
  const notice = failureNotice(error);
  const differs = error instanceof HostError && error.code === 'changed';
  if (checked !== null)
    return phase === 'checking' || differs ? { phase: 'stale', notice } : { notice };
  return phase === 'checking' ? { phase: 'unreadable', failure: notice } : { notice };
}
