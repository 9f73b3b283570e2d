import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { SEVERITY_NAMES } from '../../../documents/words/severity';
import type { Session } from '../../session/session';
import type { CheckedSheet, PaneState } from '../../session/state';
import { useRovingList } from '../use-roving-list';
import type { FindingGroup } from './filter-findings';
import { FindingItem } from './finding-item';
import { findingKey } from './finding-offer';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly session: Session;
  readonly state: PaneState;
  readonly checked: CheckedSheet;
}

/** The findings as one list to walk through; one of them is open at a time. */
export function FindingGroups({ groups, session, state, checked }: FindingGroupsProps): ReactNode {
  const styles = useStyles();
  const [opened, setOpened] = useState<string | null>(null);
  const list = useRovingList(
    groups.flatMap(({ findings }) => findings.map(({ finding }) => findingKey(finding))),
  );
  return (
    <div {...list.props}>
      {groups.map(({ severity, findings }) => (
        <section key={severity} aria-labelledby={`findings-${severity}`}>
          <h3 className={styles.heading} id={`findings-${severity}`}>
            {SEVERITY_NAMES[severity]}（{findings.length}）
          </h3>
          <ul className={styles.list}>
            {findings.map(({ finding, follows }) => {
              const key = findingKey(finding);
              return (
                <FindingItem
                  key={key}
                  id={key}
                  finding={finding}
                  follows={follows}
                  report={checked.report}
                  open={opened === key}
                  busy={opened === key && state.busy !== null}
                  tabIndex={list.tabIndex(key)}
                  session={session}
                  onOpen={setOpened}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
