import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { printCell } from '../../../sheet/address';
import type { CellWrite, Content } from '../../../sheet/edits';

const useStyles = makeStyles({
  texts: {
    margin: `0 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXXL}`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    '& dt': { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    '& dd': { margin: 0 },
  },
});

interface WritePreviewProps {
  readonly write: CellWrite;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

/** One cell: its tick box, what it holds and what it would hold. */
export function WritePreview({ write, ticked, onTick }: WritePreviewProps): ReactNode {
  const styles = useStyles();
  const texts = useId();
  const isClearing = write.after.kind === 'blank';
  return (
    <div>
      <Checkbox
        checked={ticked}
        label={`${isClearing ? '清空' : '写入'} ${printCell(write.cell)}`}
        aria-describedby={texts}
        onChange={(_, { checked }) => onTick(checked === true)}
      />
      <dl className={styles.texts} id={texts}>
        <dt>现在</dt>
        <dd>{textOf(write.before)}</dd>
        <dt>→ {isClearing ? '清除后' : '写入后'}</dt>
        <dd>{textOf(write.after)}</dd>
      </dl>
    </div>
  );
}

function textOf({ kind, value }: Content): string {
  return kind === 'blank' ? '（空）' : value;
}
