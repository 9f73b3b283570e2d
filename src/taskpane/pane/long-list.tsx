import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { Disclosure } from '../parts/disclosure';
import { usePrinting } from '../parts/use-printing';
import { piecesOf, type Piece } from './pieces';

/** So many entries are drawn in a moment, on a slow machine too. */
const STEP = 25;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** What a piece is called: from where to where. */
  readonly wordsOf: (piece: Piece<Item>) => string;
  /** Draws some of them. */
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** A list that keeps nobody waiting: a very long one in pieces, of which the first is open. */
export function LongList<Item>({ items, wordsOf, children }: LongListProps<Item>): ReactNode {
  const pieces = piecesOf('piece', items);
  if (pieces.length === 0) return <Growing items={items}>{children}</Growing>;
  return pieces.map((piece, at) => (
    <FoldedPiece key={piece.key} title={wordsOf(piece)} items={piece.items} first={at === 0}>
      {children}
    </FoldedPiece>
  ));
}

interface GrowingProps<Item> extends Pick<LongListProps<Item>, 'items' | 'children'> {}

interface FoldedPieceProps<Item> extends GrowingProps<Item> {
  readonly title: string;
  readonly first: boolean;
}

function FoldedPiece<Item>({ title, items, first, children }: FoldedPieceProps<Item>): ReactNode {
  const [opened, setOpened] = useState(first);
  const open = usePrinting() || opened;
  return (
    <Disclosure title={title} open={open} onOpen={setOpened}>
      {open && <Growing items={items}>{children}</Growing>}
    </Disclosure>
  );
}

/** The first entries at once, the others a few at a time, between which the page answers; on paper all. */
function Growing<Item>({ items, children }: GrowingProps<Item>): ReactNode {
  const [drawn, setDrawn] = useState(STEP);
  const printing = usePrinting();
  const more = drawn < items.length;
  useEffect(() => {
    if (more) startTransition(() => setDrawn(drawn + STEP));
  }, [more, drawn]);
  return children(printing ? items : items.slice(0, drawn));
}
