import { makeStyles, SearchBox, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { causesIn } from '../../../documents/words/grouped-findings';
import { SEVERITIES, SEVERITY_NAMES } from '../../../documents/words/severity';
import type { Finding, Severity } from '../../../engine/report/report';
import { Fieldset } from '../../parts/fieldset';
import { ignoredFindings, openFindings } from '../../session/ignored';
import type { ResultProps } from '../pane-props';
import { groupFindings, type FindingFilter } from './filter-findings';
import { FindingGroups } from './finding-groups';
import { IgnoredList } from './ignored-list';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0, whiteSpace: 'nowrap' },
  search: { width: '100%', maxWidth: 'none' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** 问题: what was found, by severity, to be filtered, searched and walked through. */
export function FindingsPanel({ session, state, checked }: ResultProps): ReactNode {
  const styles = useStyles();
  const [filter, setFilter] = useState<FindingFilter>({ hidden: [], search: '' });
  const open = openFindings(checked, state.ignored);
  const groups = groupFindings(open, filter);
  return (
    <div className={styles.panel}>
      <Fieldset legend="显示哪些问题" className={styles.filter}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            className={styles.toggle}
            size="small"
            checked={!filter.hidden.includes(severity)}
            onClick={() => setFilter({ ...filter, hidden: toggled(filter.hidden, severity) })}
          >
            {SEVERITY_NAMES[severity]} {count(causesIn(open), severity)}
          </ToggleButton>
        ))}
      </Fieldset>
      <SearchBox
        className={styles.search}
        size="small"
        placeholder="搜索单元格、文字"
        aria-label="搜索问题"
        dismiss={{ 'aria-label': '清空搜索' }}
        value={filter.search}
        onChange={(_, { value }) => setFilter({ ...filter, search: value })}
      />
      {groups.length === 0 ? (
        <Text className={styles.quiet}>
          {open.length === 0 ? '没有发现问题。' : '没有符合条件的问题，请放宽筛选或清空搜索。'}
        </Text>
      ) : (
        <FindingGroups groups={groups} session={session} state={state} checked={checked} />
      )}
      <IgnoredList
        entries={ignoredFindings(checked, state.ignored)}
        onSelect={(cell) => void session.select(cell)}
        onUnignore={(entry) => void session.unignore(entry)}
      />
    </div>
  );
}

function toggled(hidden: readonly Severity[], severity: Severity): readonly Severity[] {
  return hidden.includes(severity)
    ? hidden.filter((one) => one !== severity)
    : [...hidden, severity];
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
