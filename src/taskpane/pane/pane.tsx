import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { HostError } from '../../host/host-error';
import { usePart } from '../parts/use-part';
import { usePrefetch } from '../parts/use-prefetch';
import { optionsFor, withBenchmarks } from '../session/benchmarks';
import { Notices } from './notices';
import { PaneFooter } from './pane-footer';
import { PaneHeader } from './pane-header';
import type { PaneProps } from './pane-props';
import { useKeptFocus } from './use-kept-focus';
import { usePaneState } from './use-pane-state';

const fetchResult = () => import('./result');
const fetchPreview = () => import('./write/preview-dialog');
const fetchSettings = () => import('../settings/settings-dialog');
const LATER = [
  () => import('../session/write-actions'),
  fetchPreview,
  fetchSettings,
  () => import('../report/save-report'),
  () => import('../report/report-ways'),
  () => import('../beside/beside'),
];

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
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

/** The whole pane beside one workbook. Only what is seen before the first check comes with it. */
export function Pane({ session, place }: PaneProps): ReactNode {
  const styles = useStyles();
  const state = usePaneState(session);
  const [settings, setSettings] = useState(false);
  const settingsButton = useRef<HTMLElement>(null);
  const { checked, phase, preview } = state;

  // The page gives its place to this one with a file, in Excel it may be opened beside other work.
  const focus = useKeptFocus<HTMLElement>(place === 'browser');

  // While the sheet is being read, so that nobody waits for one after the other.
  const showsResult = checked !== null || phase === 'checking';
  const result = usePart(fetchResult, showsResult ? phase : null, session.failed);
  const previewPart = usePart(fetchPreview, preview, (error: HostError) => {
    session.closePreview();
    session.failed(error);
  });
  const settingsPart = usePart(fetchSettings, settings || null, (error: HostError) => {
    setSettings(false);
    session.failed(error);
  });

  usePrefetch(LATER, result !== null && checked !== null);

  // A check that was asked for is told anew, one that comes by itself only if it says something else.
  const spoken =
    result === null || checked === null || state.busy?.task === 'check'
      ? ''
      : result.spokenResult(checked, state.ignored);

  // Fluent UI gives the focus back only to what had it while its own watch over it was running.
  useEffect(() => {
    if (!settings) return undefined;
    return () => settingsButton.current?.focus();
  }, [settings]);

  return (
    <main className={styles.pane} {...focus}>
      {result !== null && checked !== null && place === 'excel' && <result.SkipLink />}
      <PaneHeader
        session={session}
        state={state}
        place={place}
        settingsButton={(button: HTMLElement | null) => {
          settingsButton.current = button;
        }}
        onSettings={() => setSettings(true)}
      >
        {result !== null && checked !== null && (
          <result.SheetChoice session={session} state={state} checked={checked} />
        )}
      </PaneHeader>
      {result !== null && checked !== null && (
        // Another form has other findings to look at.
        <result.Result
          key={`${checked.id}/${checked.row}`}
          session={session}
          state={state}
          checked={checked}
        />
      )}
      <Notices session={session} state={state} />
      <output className={styles.unseen}>{spoken}</output>
      {previewPart !== null && preview !== null && (
        <previewPart.PreviewDialog
          preview={preview}
          place={place}
          onWrite={(choice) => void session.write(choice)}
          onClose={session.closePreview}
        />
      )}
      {settingsPart !== null && settings && (
        <settingsPart.SettingsDialog
          settings={
            checked === null
              ? state.settings
              : {
                  ...state.settings,
                  options: optionsFor(state.settings, checked.report.form),
                }
          }
          report={checked?.report ?? null}
          onSave={(next) =>
            void session.changeSettings(
              checked === null
                ? next
                : withBenchmarks(next, checked.report.form, next.options.benchmarks),
            )
          }
          onClose={() => setSettings(false)}
        />
      )}
      <PaneFooter said={state.settings.usual.said} />
    </main>
  );
}
