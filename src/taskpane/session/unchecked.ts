import { DEFAULT_SETTINGS } from './kept/settings';
import type { PaneState } from './state';

/** The state of a session that has done nothing yet. */
export const UNCHECKED: PaneState = {
  phase: 'unchecked',
  busy: null,
  sheets: [],
  forms: [],
  all: [],
  leftOut: [],
  checked: null,
  checkedAt: null,
  failure: null,
  notice: null,
  unkept: null,
  waiting: false,
  pointed: null,
  preview: null,
  written: [],
  marked: [],
  lastMarks: {},
  ignored: [],
  settings: DEFAULT_SETTINGS,
};
