import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { openFindings } from '../session/ignored';
import { ExportButton } from './export-button';
import { Notices } from './notices';
import { PaneHeader } from './pane-header';
import type { PaneProps } from './pane-props';
import { ResultTabs } from './result-tabs';
import { Summary } from './summary/summary';
import { usePaneState } from './use-pane-state';
import { WriteBar } from './write/write-bar';

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
  footer: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The whole pane beside one workbook. */
export function Pane({ session, place }: PaneProps): ReactNode {
  const styles = useStyles();
  const state = usePaneState(session);
  const [settings, setSettings] = useState(false);
  const { checked, preview } = state;
  return (
    <main className={styles.pane}>
      <PaneHeader session={session} state={state} />
      <Notices session={session} state={state} />
      {checked !== null && (
        <>
          <Summary
            report={checked.report}
            open={openFindings(checked, state.ignored)}
            options={state.settings.options}
          />
          <WriteBar session={session} state={state} checked={checked} />
          <ResultTabs session={session} state={state} checked={checked} />
        </>
      )}
      <footer className={styles.footer}>
        {checked !== null && (
          <ExportButton fileName={session.fileName} checked={checked} ignored={state.ignored} />
        )}
        <Button onClick={() => setSettings(true)}>设置</Button>
      </footer>
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
