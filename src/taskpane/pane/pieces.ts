import type { Assessment } from '../../engine/scoring/assessment';

/** Entries of a long list that are drawn together, or folded to one line. */
export interface Piece<Item> {
  /** By which it is known while the list goes on. */
  readonly key: string;
  readonly items: readonly [Item, ...Item[]];
  readonly last: Item;
}

/** A list of fewer is drawn as a whole: nobody has to open anything for it. */
const FEWEST = 200;
const LENGTH = 100;

/** A long list in pieces; none for one that is drawn as a whole. */
export function piecesOf<Item>(name: string, items: readonly Item[]): readonly Piece<Item>[] {
  if (items.length < FEWEST) return [];
  const starts = Array.from({ length: Math.ceil(items.length / LENGTH) }, (_, at) => at * LENGTH);
  return starts.flatMap((start) => {
    const [first, ...rest] = items.slice(start, start + LENGTH);
    if (first === undefined) return [];
    return [{ key: pieceKey(name, start), items: [first, ...rest], last: rest.at(-1) ?? first }];
  });
}

/** The key of the piece that an entry is in, by its place in the list. */
export function pieceKey(name: string, at: number): string {
  return `${name}#${Math.floor(at / LENGTH)}`;
}

/**
 * The buttons of a list from top to bottom: those of its pieces and, where a piece is open, of its
 * entries.
 */
export function keysInPieces<Item>(
  name: string,
  items: readonly Item[],
  keyOf: (item: Item) => string,
  isOpen: (piece: string) => boolean,
): readonly string[] {
  const pieces = piecesOf(name, items);
  if (pieces.length === 0) return items.map(keyOf);
  return pieces.flatMap(({ key, items: own }) => [key, ...(isOpen(key) ? own.map(keyOf) : [])]);
}

/** What a piece of a list of indicators is called: where it stands in the sheet. */
export function indicatorsText({ items, last }: Piece<Pick<Assessment, 'indicator'>>): string {
  return `第 ${items[0].indicator.row + 1} 到 ${last.indicator.row + 1} 行（${items.length} 个指标）`;
}
