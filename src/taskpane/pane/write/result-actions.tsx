import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { holdsPrompts } from '../../../documents/words/verdict';
import { openFindings } from '../../session/ignored';
import { restorable, whereWritten } from '../../session/restorable';
import { areMarksOld } from '../../session/set-marks';
import type { CheckedSheet, PaneState, Written } from '../../session/state';
import { BesideButton } from '../beside-button';
import { ExportButton } from '../export-button';
import type { ResultProps } from '../pane-props';
import { useSafeCount } from './use-safe-count';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // No wider than their words, six buttons take three rows of a pane in Excel.
  button: { minWidth: 0 },
});

/** What becomes of a result: prompts and marks in the sheet, taking them back, a report. */
export function ResultActions({ session, state, checked }: ResultProps): ReactNode {
  const styles = useStyles();
  const focusReturns = useRestoreFocusTarget();
  const busy = state.busy !== null;
  const last = restorable(state);
  const where = last === null ? '' : whereWritten(last, state);
  const safe = useSafeCount(checked, state);
  const told = { fileName: session.fileName, ignored: state.ignored };
  const [firstForm, ...moreForms] = state.all;
  const buttons = useRef<HTMLDivElement>(null);

  async function restore(): Promise<void> {
    await session.restore();
    // The button is gone with the last write; the keyboard goes on beside it.
    if (restorable(session.state()) === null) buttons.current?.querySelector('button')?.focus();
  }

  /** What is said of the report comes after what was said of a write, and must not stand under it. */
  function onSaved(): void {
    if (session.state().notice?.intent === 'success') session.dismissNotice();
  }

  return (
    <section className={styles.bar} aria-label="写入与导出">
      <div className={styles.buttons} ref={buttons}>
        <Button
          {...focusReturns}
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => void session.openPreview()}
        >
          写入提纲与标记…
        </Button>
        {safe > 0 && (
          <Button
            {...focusReturns}
            className={styles.button}
            disabledFocusable={busy}
            onClick={() => void session.openRepairs()}
          >
            全部采用建议值（{safe}）…
          </Button>
        )}
        {hasPrompts(checked) && (
          <Button
            {...focusReturns}
            className={styles.button}
            disabledFocusable={busy}
            onClick={() => void session.openClearing()}
          >
            清除未填写的提纲…
          </Button>
        )}
        {last !== null && (
          <Button
            className={styles.button}
            disabledFocusable={busy}
            title={restoreText(last, where)}
            aria-label={restoreText(last, where)}
            onClick={() => void restore()}
          >
            {where === '' ? '撤回上次写入' : restoreText(last, where)}
          </Button>
        )}
        <Button
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => void session.clearMarks()}
        >
          清除标记
        </Button>
        <ExportButton
          className={styles.button}
          source={{ ...told, forms: [checked], partial: state.forms.length > 1 }}
          onSaved={onSaved}
        >
          导出报告
        </ExportButton>
        {firstForm !== undefined && moreForms.length > 0 && (
          <ExportButton
            className={styles.button}
            source={{ ...told, forms: [firstForm, ...moreForms], partial: false }}
            onSaved={onSaved}
          >
            {`导出全部 ${state.all.length} 张的报告`}
          </ExportButton>
        )}
        <BesideButton className={styles.button} session={session} state={state} checked={checked} />
      </div>
      {areMarksOld(state, checked) && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>表上的标记是以前的结果，改好的格也还标着。</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={() => void session.renewMarks()}>
              更新标记
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {isLeftBehind(state, checked) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>提交前请清除标记，并把【待填写】的提纲改成自己的话。</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

/** Which write would be taken back, and where, if it is not the sheet that is shown. */
function restoreText({ what }: Written, where: string): string {
  return `撤回上次写入（${what}${where === '' ? '' : `，${where}`}）`;
}

function hasPrompts({ report, others }: CheckedSheet): boolean {
  return [report, ...others].some(holdsPrompts);
}

/** Nothing is left to mend, but the sheet still shows our marks or prompts. */
function isLeftBehind({ marked, ignored }: PaneState, checked: CheckedSheet): boolean {
  const errors = openFindings(checked, ignored).some(({ severity }) => severity === 'error');
  return !errors && (marked.includes(checked.sheet) || hasPrompts(checked));
}
