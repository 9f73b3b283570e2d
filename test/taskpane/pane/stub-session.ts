import type { Session } from '../../../src/taskpane/session/session';
import type { PaneState } from '../../../src/taskpane/session/state';
import { UNCHECKED } from '../../../src/taskpane/session/unchecked';

/** A session that stands still in this state and remembers what was asked of it. */
export function stubSession(patch: Partial<PaneState>): Session {
  const state: PaneState = {
    ...UNCHECKED,
    phase: patch.checked === undefined ? 'unchecked' : 'checked',
    ...patch,
  };
  return {
    fileName: '表.xlsx',
    workbook: { sheets: async () => [], read: async (sheet) => ({ sheet, rows: [] }) },
    state: () => state,
    subscribe: () => () => {},
    start: action(),
    stop: action(),
    check: action(),
    chooseSheet: action(),
    select: action(),
    openPreview: action(),
    openClearing: action(),
    openRepairs: action(),
    openDraft: action(),
    closePreview: jest.fn(),
    write: action(),
    writePrompt: action(),
    acceptScore: action(),
    restore: action(),
    renewMarks: action(),
    clearMarks: action(),
    follow: action(),
    ignore: action(),
    unignore: action(),
    changeSettings: action(),
    dismissNotice: jest.fn(),
    dismissUnkept: jest.fn(),
    hostWaits: jest.fn(),
    failed: jest.fn(),
  };
}

function action(): jest.Mock<Promise<void>> {
  return jest.fn(async () => {});
}
