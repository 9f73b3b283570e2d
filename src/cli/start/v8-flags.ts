/**
 * V8 compiles a function well once it has run for so long: some eight times as long as by itself. In a
 * check of one form that is over before it pays; of a folder it is done within the first forms. Later
 * versions, which count in another way, end with an error of their own at a name they do not know.
 */
const COMPILED_WELL_LATER = '--interrupt-budget=1000000';
const COUNTING_SO = /^11\./;

/** A regular expression is compiled when it first runs, and not another way first and anew when it runs again. */
const PATTERNS_AT_ONCE = '--no-regexp-tier-up';

/**
 * A form is forgotten once it is told. V8 would let the room for what is new grow to sixteen times what it
 * is by then, and that for all else to four times what is needed, before it looks what is still in use.
 */
const LITTLE_MEMORY = '--semi-space-growth-factor=1 --heap-growing-percent=100';

/** What a V8 of this version is told of how to run the program. */
export function v8Flags(version: string): string {
  const always = `${PATTERNS_AT_ONCE} ${LITTLE_MEMORY}`;
  return COUNTING_SO.test(version) ? `${COMPILED_WELL_LATER} ${always}` : always;
}
