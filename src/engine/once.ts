/** One text stands in many rows (100%, a criterion carried down): each is read once. */
export function once<Text extends string, Read>(
  readText: (text: Text) => Read,
): (text: Text) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = readText(text);
    known.set(text, result);
    return result;
  };
}

/** What is made when somebody first asks for it, and kept. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}
