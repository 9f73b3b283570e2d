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
