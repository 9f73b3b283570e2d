/**
 * Work that comes in steps, none of them long: between two of them whoever has it done may do something
 * else, or leave off.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
