import { useState, type ReactNode } from 'react';
import { verdictOf } from '../../documents/words/verdict';
import { openFindings } from '../session/ignored';
import type { CheckedSheet, PaneState } from '../session/state';
import { useFindingView } from './findings/use-finding-view';
import type { ResultProps } from './pane-props';
import { ResultTabs } from './result-tabs';
import { Summary } from './summary/summary';
import { VerdictLine } from './summary/verdict-line';
import { ResultActions } from './write/result-actions';

export { SheetChoice } from './sheet-choice';
export { SkipLink } from './skip-link';

/** What a check has found and what can be done with it: fetched with the first check. */
export function Result({ session, state, checked }: ResultProps): ReactNode {
  const view = useFindingView(session, checked, state.ignored);
  const [first] = useState(checked);
  const [looked, setLooked] = useState(false);
  const [unfolded, setUnfolded] = useState(true);
  // Whoever goes on to the problems has seen the totals, and needs the room.
  if (!looked && (view.opened !== null || checked !== first)) {
    setLooked(true);
    setUnfolded(false);
  }
  return (
    <>
      <VerdictLine report={checked.report} open={view.open} />
      <Summary
        fileName={session.fileName}
        report={checked.report}
        open={view.open}
        options={state.settings.options}
        unfolded={unfolded}
        onFold={setUnfolded}
      />
      <ResultActions session={session} state={state} checked={checked} />
      <ResultTabs session={session} state={state} checked={checked} view={view} />
    </>
  );
}

/** The result as it is read out. */
export function spokenResult(checked: CheckedSheet, ignored: PaneState['ignored']): string {
  const { text, rest } = verdictOf(checked.report, openFindings(checked, ignored));
  return `校验完成：${text}${rest === '' ? '' : `，${rest}`}。`;
}
