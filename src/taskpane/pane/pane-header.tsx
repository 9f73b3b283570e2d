import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formTitle } from '../../documents/words/form-name';
import { formYear } from '../../engine/model/form-facts';
import { oneLine } from '../../engine/sentence/one-line';
import type { Session } from '../session/session';
import type { Busy, PaneState, Task } from '../session/state';
import { FirstRun } from './first-run';
import type { Place } from './pane-props';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // Office draws a menu over the top right corner of a pane.
  title: {
    margin: 0,
    paddingRight: '32px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    // A long name must not push the result out of the pane.
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  check: { flexGrow: 1 },
  settings: { minWidth: 0 },
  // The browser's own: Fluent's brings 3 kB into what is loaded before the first check.
  bar: { display: 'block', width: '100%', height: '4px', accentColor: tokens.colorBrandBackground },
  progress: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface PaneHeaderProps {
  readonly session: Session;
  readonly state: PaneState;
  readonly place: Place;
  /** The button that opens the settings, for the focus to return to. */
  readonly settingsButton: (button: HTMLElement | null) => void;
  readonly onSettings: () => void;
  /** The choice of another sheet, once there is one. */
  readonly children: ReactNode;
}

/** Which form this is, and the one big button. */
export function PaneHeader(props: PaneHeaderProps): ReactNode {
  const { session, state, place, settingsButton, onSettings, children } = props;
  const styles = useStyles();
  const { checked, checkedAt, busy } = state;
  const title =
    checked === null ? '绩效自评助手' : formTitle(checked.report.form, session.fileName);
  // Before there is a result nothing else is to be done.
  const size = checked === null ? 'large' : 'medium';
  const year = checked && formYear(checked.report.form);
  const facts = [
    ...(year === null ? [] : [`评价年度：${oneLine(year)}`]),
    // `10:32:05 GMT…`, in every browser.
    ...(checkedAt === null ? [] : [`${checkedAt.toTimeString().slice(0, 5)} 校验`]),
  ];
  return (
    <header className={styles.header}>
      <div>
        <h1 className={styles.title} title={title}>
          {title}
        </h1>
        {facts.length > 0 && <p className={styles.quiet}>{facts.join('　')}</p>}
        {checked === null && (
          <p className={styles.quiet}>校验只读取评分表，不改动表格，内容不离开本机。</p>
        )}
      </div>
      {checked === null && place === 'excel' && <FirstRun />}
      {children}
      <div className={styles.actions}>
        <Button
          className={styles.check}
          appearance="primary"
          size={size}
          disabledFocusable={busy !== null}
          onClick={() => void session.check()}
        >
          {buttonText(state)}
        </Button>
        <Button ref={settingsButton} className={styles.settings} size={size} onClick={onSettings}>
          设置
        </Button>
      </div>
      {busy?.slow === true && <Progress busy={busy} />}
    </header>
  );
}

const TASK_NAMES: Readonly<Record<Task, string>> = {
  check: '正在校验',
  preview: '正在准备预览',
  write: '正在写入',
  restore: '正在撤回',
  clear: '正在清除标记',
};

function Progress({ busy }: { readonly busy: Busy }): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <progress className={styles.bar} aria-label={TASK_NAMES[busy.task]} />
      <span className={styles.progress}>{TASK_NAMES[busy.task]}…</span>
    </div>
  );
}

function buttonText({ phase, checked }: PaneState): string {
  if (phase === 'checking') return '校验中…';
  return checked === null ? '开始校验' : '重新校验';
}
