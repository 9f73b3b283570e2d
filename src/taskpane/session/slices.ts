import type { Steps } from '../../engine/steps';
import type { SessionDeps } from './deps';

/** In milliseconds: whoever types notices nothing of so short a task, and it takes few of them. */
const SLICE = 12;

/** Lets the page answer to the person where it has been kept from it for a slice; null where it has not. */
export type Rest = () => Promise<void> | null;

/** Begins a slice. */
export function slices({ after, now }: Pick<SessionDeps, 'after' | 'now'>): Rest {
  let since = now().getTime();
  return () => {
    if (now().getTime() - since < SLICE) return null;
    return new Promise((resolve) => {
      after(0, () => {
        since = now().getTime();
        resolve();
      });
    });
  };
}

/**
 * Does a long work in slices.
 *
 * @param isLeft asked after each rest: nobody wants the result any more
 * @returns null where it was left off
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  rest: Rest,
  isLeft: () => boolean,
): Promise<Result | null> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const resting = rest();
    if (resting === null) continue;
    await resting;
    if (isLeft()) return null;
  }
}

/** Whoever asked for it waits for it. */
export const NEVER = (): boolean => false;
