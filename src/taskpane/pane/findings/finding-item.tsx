import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId, type KeyboardEvent, type ReactNode } from 'react';
import { followsText } from '../../../documents/words/grouped-findings';
import { printCell } from '../../../sheet/address';
import { useEntryStyles } from '../entry-styles';
import { SeverityMark } from '../severity-mark';
import { ROVING } from '../use-roving-list';
import { FindingDetails, type FindingDetailsProps } from './finding-details';

const useStyles = makeStyles({
  cell: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    whiteSpace: 'nowrap',
    marginRight: tokens.spacingHorizontalXS,
  },
  follows: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface FindingItemProps extends FindingDetailsProps {
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  /** Opens the finding of this id instead of the one that is open; null closes it. */
  readonly onOpen: (id: string | null) => void;
}

/**
 * One finding: where and what. A click or Enter goes to its cell and opens why and how. It is
 * rendered anew only when something in it changes: there may be hundreds.
 */
export const FindingItem = memo(function FindingItem(props: FindingItemProps): ReactNode {
  const { id, finding, follows, open, tabIndex, session, onOpen } = props;
  const styles = useStyles();
  const entry = useEntryStyles();
  const details = useId();

  function onKeyDown(event: KeyboardEvent): void {
    const wanted = OPEN_BY_KEY[event.key];
    if (wanted !== undefined) onOpen(wanted ? id : null);
  }

  return (
    <li className={mergeClasses(entry.item, open && entry.open)}>
      <button
        type="button"
        className={entry.button}
        aria-expanded={open}
        aria-controls={open ? details : undefined}
        tabIndex={tabIndex}
        {...{ [ROVING]: id }}
        onKeyDown={onKeyDown}
        onClick={() => {
          void session.select(finding.cell);
          onOpen(open ? null : id);
        }}
      >
        <SeverityMark severity={finding.severity} />
        <span>
          <span className={styles.cell}>{printCell(finding.cell)}</span>
          {finding.message}
          {follows.length > 0 && <span className={styles.follows}>{followsText(follows)}</span>}
        </span>
      </button>
      {open && <FindingDetails {...props} id={details} />}
    </li>
  );
});

const OPEN_BY_KEY: Readonly<Record<string, boolean>> = { ArrowRight: true, ArrowLeft: false };
