/** A list that several panes change: as it was kept when we last looked, as ours is, as kept now. */
export interface ListVersions<Item> {
  readonly base: readonly Item[];
  readonly ours: readonly Item[];
  readonly theirs: readonly Item[];
}

/** What makes two items of a list one. */
export interface Sameness<Item> {
  /** Alike for the same item and no other, wherever it comes from. */
  readonly keyOf: (item: Item) => string;
  /** True if the list has room for only one of the two. */
  readonly samePlace: (a: Item, b: Item) => boolean;
}

/**
 * The list with the changes of both sides: what anybody has added is in it, what anybody has removed
 * is not. It keeps our order; what the others have added comes last.
 * Of two in the same place ours stays.
 */
export function merged<Item>(
  { base, ours, theirs }: ListVersions<Item>,
  { keyOf, samePlace }: Sameness<Item>,
): readonly Item[] {
  const inBase = lookup(base, keyOf);
  const inOurs = lookup(ours, keyOf);
  const inTheirs = lookup(theirs, keyOf);
  const added = ours.filter((item) => !inBase(item));
  return [
    ...ours.filter((item) => inTheirs(item) || !inBase(item)),
    ...theirs.filter(
      (item) => !inOurs(item) && !inBase(item) && !added.some((one) => samePlace(one, item)),
    ),
  ];
}

function lookup<Item>(
  list: readonly Item[],
  keyOf: (item: Item) => string,
): (item: Item) => boolean {
  const keys = new Set(list.map(keyOf));
  return (item) => keys.has(keyOf(item));
}
