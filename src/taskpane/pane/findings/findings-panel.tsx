import { makeStyles, SearchBox, Text, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SEVERITIES, SEVERITY_NAMES } from '../../../documents/words/severity';
import type { Severity } from '../../../engine/report/report';
import { Fieldset } from '../../parts/fieldset';
import { ignoredFindings } from '../../session/ignored';
import type { ResultProps } from '../pane-props';
import { FindingGroups } from './finding-groups';
import { IgnoredList } from './ignored-list';
import type { FindingView } from './use-finding-view';

interface FindingsPanelProps extends ResultProps {
  readonly view: FindingView;
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0, padding: '0 8px', whiteSpace: 'nowrap' },
  search: { width: '100%', maxWidth: 'none' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** 问题: what was found, by severity, to be filtered, searched and walked through. */
export function FindingsPanel({ session, state, checked, view }: FindingsPanelProps): ReactNode {
  const styles = useStyles();
  const { open, found, groups, filter, setFilter } = view;
  return (
    <div className={styles.panel}>
      {open.length > 0 && (
        <>
          <Fieldset legend="只看哪些问题" className={styles.filter}>
            {SEVERITIES.map((severity) => (
              <ToggleButton
                key={severity}
                className={styles.toggle}
                checked={filter.only.includes(severity)}
                onClick={() => setFilter({ ...filter, only: toggled(filter.only, severity) })}
              >
                {SEVERITY_NAMES[severity]}{' '}
                {found.filter(({ finding }) => finding.severity === severity).length}
              </ToggleButton>
            ))}
          </Fieldset>
          <SearchBox
            className={styles.search}
            placeholder="搜索文字、单元格、第几行"
            aria-label="搜索问题"
            dismiss={{ 'aria-label': '清空搜索' }}
            value={filter.search}
            onChange={(_, { value }) => setFilter({ ...filter, search: value })}
          />
        </>
      )}
      {groups.length === 0 ? (
        <Text className={styles.quiet}>
          {open.length === 0 ? '没有发现问题。' : '没有符合条件的问题，请放宽筛选或清空搜索。'}
        </Text>
      ) : (
        <FindingGroups view={view} session={session} state={state} checked={checked} />
      )}
      <IgnoredList
        entries={ignoredFindings(checked, state.ignored)}
        onSelect={(cell) => void session.select(cell)}
        onUnignore={(entry, finding) => {
          if (finding !== null) view.reveal(finding, true);
          void session.unignore(entry);
        }}
      />
    </div>
  );
}

function toggled(only: readonly Severity[], severity: Severity): readonly Severity[] {
  return only.includes(severity) ? only.filter((one) => one !== severity) : [...only, severity];
}
