import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { FindingEntry, GroupedFinding } from '../../../documents/words/grouped-findings';
import { SEVERITY_NAMES } from '../../../documents/words/severity';
import { alikeKey } from '../../../engine/report/alike';
import { usePrinting } from '../../parts/use-printing';
import type { Session } from '../../session/session';
import type { CheckedSheet, PaneState } from '../../session/state';
import { keysInPieces } from '../pieces';
import { useRovingList } from '../use-roving-list';
import { FindingItem } from './finding-item';
import { findingKey } from './finding-offer';
import { FoldedFindings } from './folded-findings';
import type { FindingView } from './use-finding-view';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface FindingGroupsProps {
  readonly view: FindingView;
  readonly session: Session;
  readonly state: PaneState;
  readonly checked: CheckedSheet;
}

/** The findings as one list to walk through; one of them is open at a time. */
export function FindingGroups({ view, session, state, checked }: FindingGroupsProps): ReactNode {
  const styles = useStyles();
  const { groups, opened, unfolded, takesFocus } = view;
  const printing = usePrinting();
  const isOpen = (key: string) => printing || unfolded.includes(key);
  const list = useRovingList(
    groups.flatMap(({ entries }) => entries.flatMap((entry) => keysOf(entry, isOpen))),
  );

  const { bring } = list;

  useEffect(() => {
    if (opened !== null) bring(opened.key, takesFocus());
    // oxlint-disable-next-line react/exhaustive-deps -- only what is opened anew is brought into view
  }, [opened]);

  function item({ finding, follows }: GroupedFinding): ReactNode {
    const key = findingKey(finding);
    return (
      <FindingItem
        key={key}
        id={key}
        finding={finding}
        follows={follows}
        report={checked.report}
        open={opened?.key === key}
        busy={opened?.key === key && state.busy !== null}
        tabIndex={list.tabIndex(key)}
        session={session}
        onOpen={view.setOpened}
        onStep={view.step}
      />
    );
  }

  function entryItem(entry: FindingEntry): ReactNode {
    if (entry.length === 1) return item(entry[0]);
    const key = alikeKey(entry[0].finding);
    return (
      <FoldedFindings
        key={key}
        id={key}
        entry={entry}
        isOpen={isOpen}
        tabIndex={list.tabIndex}
        onOpen={view.setUnfolded}
      >
        {item}
      </FoldedFindings>
    );
  }

  return (
    <div {...list.props}>
      {groups.map(({ severity, count, entries }) => (
        <section key={severity} aria-labelledby={`findings-${severity}`}>
          <h3 className={styles.heading} id={`findings-${severity}`}>
            {SEVERITY_NAMES[severity]}（{count}）
          </h3>
          <ul className={styles.list}>{entries.map(entryItem)}</ul>
        </section>
      ))}
    </div>
  );
}

/** The buttons of an entry from top to bottom: its own, and once unfolded those within. */
function keysOf(entry: FindingEntry, isOpen: (key: string) => boolean): readonly string[] {
  if (entry.length === 1) return [keyOf(entry[0])];
  const own = alikeKey(entry[0].finding);
  return isOpen(own) ? [own, ...keysInPieces(own, entry, keyOf, isOpen)] : [own];
}

function keyOf({ finding }: GroupedFinding): string {
  return findingKey(finding);
}
