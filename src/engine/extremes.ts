/** The least of any number of values, which as arguments of a call the stack may not hold; Infinity for none. */
export function least(values: Iterable<number>): number {
  let found = Infinity;
  for (const value of values) if (value < found) found = value;
  return found;
}

/** The greatest of any number of values; -Infinity for none. */
export function greatest(values: Iterable<number>): number {
  let found = -Infinity;
  for (const value of values) if (value > found) found = value;
  return found;
}
