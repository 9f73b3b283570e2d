import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId, type ReactNode } from 'react';
import type { Cell } from '../../../engine/model/form';
import type { CellWrite } from '../../../sheet/edits';
import type { WritesWords } from './write-words';

const useStyles = makeStyles({
  line: { overflowWrap: 'anywhere' },
  // Under the words of the tick box, not under the box.
  text: {
    margin: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXXL}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
  },
});

export interface WriteLineProps {
  readonly write: CellWrite;
  readonly words: WritesWords;
  readonly ticked: boolean;
  /** It may not be ticked as things are. */
  readonly barred: boolean;
  readonly onTick: (cells: readonly Cell[], on: boolean) => void;
}

/** One cell of a write, to be ticked or not. Rendered anew only when it changes: there may be hundreds. */
export const WriteLine = memo(function WriteLine(props: WriteLineProps): ReactNode {
  const { write, words, ticked, barred, onTick } = props;
  // Which cell and, where there is room, what becomes of it; what else it holds and would hold.
  const { label, text } = words.of(write);
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.line}>
      <Checkbox
        checked={ticked}
        disabled={barred}
        label={label}
        {...(text === '' ? {} : { 'aria-describedby': id })}
        onChange={(_, { checked }) => onTick([write.cell], checked === true)}
      />
      {text !== '' && (
        <p className={styles.text} id={id}>
          {text}
        </p>
      )}
    </div>
  );
});
