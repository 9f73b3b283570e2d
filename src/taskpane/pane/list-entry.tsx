import { mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useEntryStyles } from './entry-styles';
import { ROVING } from './use-roving-list';

interface ListEntryProps {
  /** By which the list that is walked through knows it. */
  readonly id: string;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  readonly onClick: () => void;
  /** Where given, → opens it and ← closes it. */
  readonly onArrow?: (open: boolean) => void;
  /** What its button says. */
  readonly head: ReactNode;
  /** What stands below while it is open. */
  readonly children: ReactNode;
}

/** An entry of a list: a button over its whole width, and what it opens. */
export function ListEntry(props: ListEntryProps): ReactNode {
  const { id, open, tabIndex, onClick, onArrow, head, children } = props;
  const styles = useEntryStyles();
  const below = useId();
  return (
    <li className={mergeClasses(styles.item, open && styles.open)}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? below : undefined}
        tabIndex={tabIndex}
        {...{ [ROVING]: id }}
        onKeyDown={({ key }) => {
          if (key === 'ArrowRight' || key === 'ArrowLeft') onArrow?.(key === 'ArrowRight');
        }}
        onClick={onClick}
      >
        {head}
      </button>
      {open && <div id={below}>{children}</div>}
    </li>
  );
}
