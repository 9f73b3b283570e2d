import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { openFindings } from '../session/ignored';
import { Notices } from './notices';
import { PaneHeader } from './pane-header';
import type { PaneProps } from './pane-props';
import { ResultTabs } from './result-tabs';
import { Summary } from './summary/summary';
import { usePaneState } from './use-pane-state';
import { ResultActions } from './write/result-actions';

const PreviewDialog = lazy(() => import('./write/preview-dialog'));
const SettingsDialog = lazy(() => import('../settings/settings-dialog'));

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The whole pane beside one workbook. */
export function Pane({ session, place }: PaneProps): ReactNode {
  const styles = useStyles();
  const state = usePaneState(session);
  const [settings, setSettings] = useState(false);
  const { checked, preview } = state;
  return (
    <main className={styles.pane}>
      <PaneHeader session={session} state={state} onSettings={() => setSettings(true)} />
      <Notices session={session} state={state} />
      {checked !== null && (
        <>
          <Summary
            report={checked.report}
            open={openFindings(checked, state.ignored)}
            options={state.settings.options}
          />
          <ResultActions session={session} state={state} checked={checked} />
          <ResultTabs session={session} state={state} checked={checked} />
        </>
      )}
      <Suspense>
        {preview !== null && (
          <PreviewDialog
            preview={preview}
            place={place}
            onWrite={(choice) => void session.write(choice)}
            onClose={session.closePreview}
          />
        )}
        {settings && (
          <SettingsDialog
            settings={state.settings}
            report={checked?.report ?? null}
            onSave={(next) => void session.changeSettings(next)}
            onClose={() => setSettings(false)}
          />
        )}
      </Suspense>
    </main>
  );
}
