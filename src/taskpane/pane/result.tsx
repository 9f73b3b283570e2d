import type { ReactNode } from 'react';
import { openFindings } from '../session/ignored';
import type { ResultProps } from './pane-props';
import { ResultTabs } from './result-tabs';
import { Summary } from './summary/summary';
import { ResultActions } from './write/result-actions';

export { SheetChoice } from './sheet-choice';

/** What a check has found and what can be done with it: fetched with the first check. */
export function Result({ session, state, checked }: ResultProps): ReactNode {
  // Another form has other findings to look at.
  const formKey = `${checked.id}/${checked.row}`;
  return (
    <>
      <Summary
        report={checked.report}
        open={openFindings(checked, state.ignored)}
        options={state.settings.options}
      />
      <ResultActions session={session} state={state} checked={checked} />
      <ResultTabs key={formKey} session={session} state={state} checked={checked} />
    </>
  );
}
