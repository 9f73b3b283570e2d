import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import type { CellWrite } from '../../../sheet/edits';
import { Fieldset } from '../../parts/fieldset';
import { LongList } from '../long-list';
import type { Piece } from '../pieces';
import { WriteLine } from './write-line';
import type { WritesWords } from './write-words';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0` },
  common: { margin: 0, overflowWrap: 'anywhere' },
});

interface WriteListProps {
  readonly title: string;
  readonly writes: readonly CellWrite[];
  readonly words: WritesWords;
  readonly isTicked: (cell: Cell) => boolean;
  readonly isBarred: (cell: Cell) => boolean;
  readonly onTick: (cells: readonly Cell[], on: boolean) => void;
}

/** Some cells of a write, to be ticked one by one or all together. */
export function WriteList(props: WriteListProps): ReactNode {
  const { title, writes, words, isTicked, isBarred, onTick } = props;
  const styles = useStyles();
  if (writes.length === 0) return null;
  const cells = writes.map(({ cell }) => cell);
  const ticked = cells.filter(isTicked).length;
  return (
    <Fieldset legend={title} className={styles.list}>
      {words.common !== '' && <p className={styles.common}>{words.common}</p>}
      {cells.length > 1 && (
        <Checkbox
          checked={ticked === cells.length ? true : ticked === 0 ? false : 'mixed'}
          label={`全选（${cells.length}）`}
          onChange={() => onTick(cells, ticked < cells.length)}
        />
      )}
      <LongList items={writes} wordsOf={cellsText}>
        {(some) =>
          some.map((write) => (
            <WriteLine
              key={printCell(write.cell)}
              write={write}
              words={words}
              ticked={isTicked(write.cell)}
              barred={isBarred(write.cell)}
              onTick={onTick}
            />
          ))
        }
      </LongList>
    </Fieldset>
  );
}

/** From which cell to which a piece of the list goes. */
function cellsText({ items, last }: Piece<CellWrite>): string {
  return `${printCell(items[0].cell)} 到 ${printCell(last.cell)}（${items.length} 格）`;
}
