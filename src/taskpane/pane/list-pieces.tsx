import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ListEntry } from './list-entry';
import { piecesOf, type Piece } from './pieces';
import type { RovingList } from './use-roving-list';

const useStyles = makeStyles({
  // The sign of what opens, as beside 得分情况.
  words: { fontWeight: tokens.fontWeightSemibold, '::before': { content: '"▸ "' } },
  open: { '::before': { content: '"▾ "' } },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface ListPiecesProps<Item> {
  /** Tells this list from others. */
  readonly name: string;
  readonly items: readonly Item[];
  readonly isOpen: (piece: string) => boolean;
  readonly onOpen: (piece: string, open: boolean) => void;
  readonly tabIndex: RovingList['tabIndex'];
  /** What a piece is called: from where to where. */
  readonly wordsOf: (piece: Piece<Item>) => string;
  readonly children: (item: Item) => ReactNode;
}

/** The entries of a list; of a long one only those of the pieces that are open are drawn. */
export function ListPieces<Item>(props: ListPiecesProps<Item>): ReactNode {
  const { name, items, isOpen, onOpen, tabIndex, wordsOf, children } = props;
  const styles = useStyles();
  const pieces = piecesOf(name, items);
  if (pieces.length === 0) return items.map(children);
  return pieces.map((piece) => {
    const { key } = piece;
    const open = isOpen(key);
    return (
      <ListEntry
        key={key}
        id={key}
        open={open}
        tabIndex={tabIndex(key)}
        onClick={() => onOpen(key, !open)}
        onArrow={(wanted) => onOpen(key, wanted)}
        head={
          <span className={mergeClasses(styles.words, open && styles.open)}>{wordsOf(piece)}</span>
        }
      >
        {open && <ul className={styles.list}>{piece.items.map(children)}</ul>}
      </ListEntry>
    );
  });
}
