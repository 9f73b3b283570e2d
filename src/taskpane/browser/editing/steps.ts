import type { Cell } from '../../../engine/model/form';
import type { WorkbookState } from '../../../host/xlsx/workbook-file';
import type { Remembered } from '../../session/state';

/** What was done to the workbook, in words, and where it is seen. */
export interface Deed {
  /** `修改 F17`. */
  readonly what: string;
  readonly sheet: string;
  /** Null where the deed is seen in no one cell. */
  readonly cell: Cell | null;
}

/** A state of the workbook, and the deed that lies between it and the present one. */
export interface Step {
  readonly deed: Deed;
  readonly state: WorkbookState;
  readonly remembered: Remembered;
}

/** What can be undone and what was, the nearest last. */
export interface Steps {
  readonly back: readonly Step[];
  readonly forth: readonly Step[];
}

export const NO_STEPS: Steps = { back: [], forth: [] };

/** Enough for a day's work; each holds a copy of the changed sheet. */
const MOST = 100;

/** After a deed that led away from a state; what was undone before cannot be redone any more. */
export function stepTaken({ back }: Steps, from: Step): Steps {
  return { back: [...back, from].slice(-MOST), forth: [] };
}

/** 撤销 or 重做. */
export type Way = keyof Steps;

/** Where one step of a way leads; null where there is none. */
export function stepOf(steps: Steps, way: Way): Step | null {
  return steps[way].at(-1) ?? null;
}

/** After that step; from the other side it leads to the state that was left. */
export function stepGone(steps: Steps, way: Way, left: Omit<Step, 'deed'>): Steps {
  const step = stepOf(steps, way);
  if (step === null) return steps;
  const rest = steps[way].slice(0, -1);
  const opposite = [...steps[way === 'back' ? 'forth' : 'back'], { ...left, deed: step.deed }];
  return way === 'back' ? { back: rest, forth: opposite } : { back: opposite, forth: rest };
}
