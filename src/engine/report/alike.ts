import type { Finding } from './report';

/** So many findings of one kind are one entry with a list; fewer are read sooner one by one. */
const MANY = 5;

/**
 * What was found, many of a kind together, in the order of the first of each. Of one kind are those
 * of one rule that are as urgent and say the same sentence, whatever its values.
 */
export function foldAlike<Item>(
  items: readonly Item[],
  findingOf: (item: Item) => Finding,
): readonly (readonly Item[])[] {
  const kinds = new Map<string, Item[]>();
  const kindOf = (item: Item): string => alikeKey(findingOf(item));
  for (const item of items) {
    const kind = kindOf(item);
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [item]);
    else known.push(item);
  }
  return items.flatMap((item) => {
    const alike = kinds.get(kindOf(item)) ?? [];
    if (alike.length < MANY) return [[item]];
    return alike[0] === item ? [alike] : [];
  });
}

/** A name for all findings of one kind. */
export function alikeKey({ rule, kind, severity }: Finding): string {
  return `${rule}.${kind}.${severity}`;
}
