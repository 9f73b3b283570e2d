import type { XlsxHost } from '../../../host/xlsx/open';
import { observable } from '../../session/observable';
import type { Remembered } from '../../session/state';
import { NO_STEPS, stepGone, stepOf, stepTaken, type Deed, type Steps, type Way } from './steps';

/** All that was done to the opened workbook, by hand and by the pane alike, in one row. */
export interface History {
  readonly state: () => Steps;
  readonly subscribe: (listener: () => void) => () => void;
  /** Carries out a change; one that changes nothing is no step. */
  readonly record: <Result>(
    change: () => Promise<Result>,
    deedOf: (result: Result) => Deed,
  ) => Promise<Result>;
  /** Undoes or redoes one step, and says which; null where there is none. */
  readonly go: (way: Way) => Promise<Deed | null>;
}

/** What the session remembers of the workbook, which must go back with it. */
export interface Memory {
  readonly remembered: () => Remembered;
  readonly follow: (from: Remembered, to: Remembered) => Promise<void>;
}

/** The steps of an open file, to undo and redo: each is a state of the workbook, byte for byte. */
export function history(host: XlsxHost, { remembered, follow }: Memory): History {
  const steps = observable(NO_STEPS);
  const here = () => ({ state: host.now(), remembered: remembered() });

  return {
    state: steps.get,
    subscribe: steps.subscribe,
    async record(change, deedOf) {
      const from = here();
      const result = await change();
      if (host.now() !== from.state)
        steps.set(stepTaken(steps.get(), { ...from, deed: deedOf(result) }));
      return result;
    },
    async go(way) {
      const step = stepOf(steps.get(), way);
      if (step === null) return null;
      const left = here();
      steps.set(stepGone(steps.get(), way, left));
      await host.goTo(step.state);
      await follow(left.remembered, step.remembered);
      return step.deed;
    },
  };
}
