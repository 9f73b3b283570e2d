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

/** As many signs of texts as some thirty forms have that say nothing twice. */
const MOST_SIGNS = 100_000;

/** Empties one memory. */
const FORGET: (() => void)[] = [];

/** Forgets all that was kept of the forms so far, so that every text is read anew. */
export function forgetAll(): void {
  for (const forget of FORGET) forget();
}

/** What was made for a text or a key, or is made now. */
export type Memory<Made> = (key: string, make: () => Made) => Made;

/**
 * What is made of a text and of nothing else is made once for all forms that are checked one after the
 * other, as they ask for the same and answer alike. Of the texts asked for last so many signs are kept,
 * and of those before them as many: what is not asked for again is forgotten, and a thousand forms hold
 * no more than thirty. What is made is shared, so nobody may change it.
 */
export function memory<Made>(most = MOST_SIGNS): Memory<Made> {
  let recent = new Map<string, Made>();
  let older = new Map<string, Made>();
  let room = most;
  FORGET.push(() => {
    recent = new Map();
    older = new Map();
  });
  return (key, make) => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    // Nothing else would be left: a part of a file may be of any length.
    if (key.length > most) return make();
    const made = older.get(key) ?? make();
    room -= key.length;
    if (room < 0) {
      older = recent;
      recent = new Map();
      room = most - key.length;
    }
    recent.set(key, made);
    return made;
  };
}

/** The key of several texts, or of a text and what else it is read by. No cell holds the sign between. */
export function keyOf(...parts: readonly unknown[]): string {
  return parts.join('\0');
}

/** As `once`, for all forms: see `memory`. */
export function remembered<Text extends string, Read>(
  readText: (text: Text) => Read,
): (text: Text) => Read {
  const known = memory<Read>();
  return (text) => known(text, () => readText(text));
}

/**
 * What is made of a thing and of nothing else (a form, a reading) is made once and kept as long as that
 * is: nobody has to hand it on to the next who asks.
 */
export function onceOf<Thing extends object, Made>(
  make: (thing: Thing) => Made,
): (thing: Thing) => Made {
  const kept = new WeakMap<Thing, { readonly made: Made }>();
  return (thing) => {
    const known = kept.get(thing) ?? { made: make(thing) };
    kept.set(thing, known);
    return known.made;
  };
}

/** What is made when somebody first asks for it, and kept. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}
