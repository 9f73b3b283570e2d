/**
 * Finds the longest of some names that a text ends with. How many names there are costs nothing: a
 * form may have a group for each row, and a narrative may count them all.
 */
export function endings(names: Iterable<string>): (text: string) => string | null {
  const known = new Set(names);
  const lengths = [...new Set([...known].map(({ length }) => length))].toSorted((a, b) => b - a);
  return (text) => {
    const length = lengths.find((one) => one <= text.length && known.has(text.slice(-one)));
    return length === undefined ? null : text.slice(-length);
  };
}

/**
 * Finds the longest of some names that stands at a place of a text. `least` is what each of them has of
 * signs; where no name begins with so many of the text, nothing else is looked at, and of those that do
 * only their lengths count.
 */
export function beginnings(
  names: Iterable<string>,
  least: number,
): (text: string, at: number) => string | null {
  const known = new Set(names);
  const lengths = new Map<string, Set<number>>();
  for (const name of known) {
    const start = name.slice(0, least);
    lengths.set(start, (lengths.get(start) ?? new Set()).add(name.length));
  }
  const tried = new Map(
    [...lengths].map(([start, all]) => [start, [...all].toSorted((a, b) => b - a)]),
  );
  return (text, at) => {
    const length = tried
      .get(text.slice(at, at + least))
      ?.find((one) => known.has(text.slice(at, at + one)));
    return length === undefined ? null : text.slice(at, at + length);
  };
}
