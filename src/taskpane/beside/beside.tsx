import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { HostError } from '../../host/host-error';
import type { ResultProps } from '../pane/pane-props';
import { usePart } from '../parts/use-part';
import type { Act } from './act';
import { toResult } from './to-result';

export { ACTS } from './acts';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    // The verdict stands still above what is scrolled.
    scrollMarginTop: 'calc(var(--pane-top, 0px) + 64px)',
  },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  does: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface BesideProps extends ResultProps {
  readonly acts: readonly Act[];
  readonly onClose: () => void;
}

/** 其他材料: what else is done with a form, above its problems so that both can be seen. */
export function Beside({ acts, onClose, ...props }: BesideProps): ReactNode {
  const styles = useStyles();
  const [act, setAct] = useState<Act | null>(null);

  function refuse(error: HostError): void {
    setAct(null);
    props.session.failed(error);
  }

  return (
    <section className={styles.section} aria-label="其他材料">
      <div className={styles.head}>
        {/* What was pressed is gone: reading goes on where the new part begins. */}
        <h2 key={act?.title} ref={toResult} className={styles.title} tabIndex={-1}>
          {act?.title ?? '其他材料'}
        </h2>
        {act !== null && (
          <Button size="small" onClick={() => setAct(null)}>
            返回
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          关闭
        </Button>
      </div>
      {act !== null && <Shown {...props} act={act} onFailure={refuse} />}
      {act === null && (
        <ul className={styles.list}>
          {acts.map((one) => (
            <li key={one.title}>
              <Button size="small" onClick={() => setAct(one)}>
                {one.title}
              </Button>
              <p className={styles.does}>{one.does}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface ShownProps extends ResultProps {
  readonly act: Act;
  readonly onFailure: (error: HostError) => void;
}

function Shown({ act, onFailure, ...props }: ShownProps): ReactNode {
  const part = usePart(act.load, act, onFailure);
  return part !== null && <part.Act {...props} />;
}
