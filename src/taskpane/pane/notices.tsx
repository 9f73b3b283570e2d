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
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    // The region must be there before it speaks; while it is silent it takes no room.
    ':empty': { marginTop: `calc(-1 * ${tokens.spacingVerticalM})` },
  },
  // Long sentences wrap at 350 px instead of running out of the pane.
  bar: { minWidth: 0, '& .fui-MessageBarBody': { whiteSpace: 'normal' } },
  details: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface NoticesProps {
  readonly session: Session;
  readonly state: PaneState;
}

/** What the person should know right now, said to screen readers too. */
export function Notices({ session, state }: NoticesProps): ReactNode {
  const styles = useStyles();
  const { waiting, failure, notice, unkept, phase, settings } = state;
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
        {phase === 'unreadable' && failure !== null && <NoticeBar notice={failure} />}
        {notice !== null && <NoticeBar notice={notice} onDismiss={session.dismissNotice} />}
        {unkept !== null && <NoticeBar notice={unkept} onDismiss={session.dismissUnkept} />}
        {!settings.live && stale}
      </div>
      {/* What mends itself is not read out after every cell. */}
      {settings.live && stale}
    </>
  );
}

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onDismiss?: () => void;
}

function NoticeBar({ notice: { intent, text, details }, onDismiss }: NoticeBarProps): ReactNode {
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
      {onDismiss !== undefined && (
        <MessageBarActions>
          <Button onClick={onDismiss}>知道了</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
