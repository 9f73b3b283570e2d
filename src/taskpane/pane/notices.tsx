import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Disclosure } from '../parts/disclosure';
import type { Session } from '../session/session';
import type { Notice, PaneState } from '../session/state';

const useStyles = makeStyles({
  // Where the eye is, however far the list is scrolled.
  notices: {
    position: 'sticky',
    bottom: tokens.spacingVerticalS,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    // The region must be there before it speaks; while it is silent it takes no room.
    ':empty': { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` },
  },
  // Long sentences wrap at 350 px instead of running out of the pane.
  bar: {
    minWidth: 0,
    boxShadow: tokens.shadow8,
    '& .fui-MessageBarBody': { whiteSpace: 'normal' },
  },
  details: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface NoticesProps {
  readonly session: Session;
  readonly state: PaneState;
}

/** What the person should know right now, said to screen readers too. */
export function Notices({ session, state }: NoticesProps): ReactNode {
  const styles = useStyles();
  const { waiting, failure, notice, unkept, phase, settings, busy } = state;
  const stale = phase === 'stale' && (
    <MessageBar className={styles.bar} layout="multiline" intent="info">
      <MessageBarBody>
        {settings.live
          ? '结果已过期：表格有改动，停止输入后会自动重新校验。'
          : '结果已过期：表格有改动，请重新校验。'}
      </MessageBarBody>
    </MessageBar>
  );
  return (
    <>
      <div className={styles.notices} aria-live="polite">
        {waiting && (
          <MessageBar className={styles.bar} layout="multiline" intent="warning">
            <MessageBarBody>
              Excel 正在编辑单元格，请按 Enter 结束单元格编辑，之后会自动继续。
            </MessageBarBody>
          </MessageBar>
        )}
        {phase === 'unreadable' && failure !== null && (
          <NoticeBar notice={failure} onDismiss={null} onUndo={null} />
        )}
        {notice !== null && (
          <NoticeBar
            notice={notice}
            onDismiss={session.dismissNotice}
            onUndo={notice.undo === true && busy === null ? () => void session.restore() : null}
          />
        )}
        {unkept !== null && (
          <NoticeBar notice={unkept} onDismiss={session.dismissUnkept} onUndo={null} />
        )}
        {!settings.live && stale}
      </div>
      {/* What mends itself is not read out after every cell. */}
      {settings.live && stale}
    </>
  );
}

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onDismiss: (() => void) | null;
  /** Takes back what it tells of. */
  readonly onUndo: (() => void) | null;
}

function NoticeBar({ notice, onDismiss, onUndo }: NoticeBarProps): ReactNode {
  const { intent, text, details } = notice;
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} layout="multiline" intent={intent}>
      <MessageBarBody>
        {text}
        {details.length > 0 && (
          <Disclosure title="详细情况">
            <ul className={styles.details}>
              {details.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </MessageBarBody>
      {onDismiss !== null && (
        <MessageBarActions>
          {onUndo !== null && <Button onClick={onUndo}>撤回</Button>}
          <Button onClick={onDismiss}>知道了</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
