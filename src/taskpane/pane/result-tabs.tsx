import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useEffectEvent, useId, useState, type ReactNode } from 'react';
import { causesIn } from '../../documents/words/grouped-findings';
import type { Cell } from '../../engine/model/form';
import { usePrinting } from '../parts/use-printing';
import { FindingsPanel } from './findings/findings-panel';
import type { FindingView } from './findings/use-finding-view';
import { IndicatorList } from './indicators/indicator-list';
import { onPointed } from './on-pointed';
import type { ResultProps } from './pane-props';
import { onProblemKey } from './problem-key';
import { UncheckedList } from './unchecked-list';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  panel: { paddingTop: tokens.spacingVerticalS },
});

const PANELS = ['findings', 'indicators', 'unchecked'] as const;
type Panel = (typeof PANELS)[number];

interface ResultTabsProps extends ResultProps {
  readonly view: FindingView;
}

/** 问题, 指标 and what was not checked. */
export function ResultTabs({ session, state, checked, view }: ResultTabsProps): ReactNode {
  const styles = useStyles();
  const [panel, setPanel] = useState<Panel>('findings');
  const printing = usePrinting();
  const id = useId();
  const { report } = checked;
  const onSelect = useCallback((cell: Cell) => void session.select(cell), [session]);

  const step = useEffectEvent((by: 1 | -1) => {
    setPanel('findings');
    view.step(by);
  });
  useEffect(() => onProblemKey(step), []);

  const openAt = useEffectEvent((cell: Cell) => {
    if (view.showAt(cell)) setPanel('findings');
  });
  useEffect(() => onPointed(session, openAt), [session]);

  return (
    <section aria-label="校验明细">
      <TabList
        className={styles.tabs}
        selectedValue={panel}
        onTabSelect={(_, { value }) => setPanel(PANELS.find((one) => one === value) ?? panel)}
      >
        {tab('findings', `问题 ${causesIn(view.open).length}`)}
        {tab('indicators', `指标 ${report.assessments.length}`)}
        {tab('unchecked', `需人工核对 ${report.unverified.length}`)}
      </TabList>
      <div
        className={styles.panel}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${panel}`}
      >
        {/* Whoever prints wants what was found, whatever they looked at last. */}
        {(printing || panel === 'findings') && (
          <FindingsPanel session={session} state={state} checked={checked} view={view} />
        )}
        {panel === 'indicators' && (
          <IndicatorList assessments={report.assessments} session={session} />
        )}
        {panel === 'unchecked' && (
          <UncheckedList report={report} leftOut={state.leftOut} onSelect={onSelect} />
        )}
      </div>
    </section>
  );

  function tab(value: Panel, text: string): ReactNode {
    return (
      <Tab id={`${id}-${value}`} value={value} aria-controls={`${id}-panel`}>
        {text}
      </Tab>
    );
  }
}
