import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

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
  /** Which cell, and where there is room what becomes of it. */
  readonly label: string;
  /** What else it holds and would hold; '' where the label says it all. */
  readonly text: string;
  readonly ticked: boolean;
  /** It may not be ticked as things are. */
  readonly barred: boolean;
  readonly onTick: (on: boolean) => void;
}

/** One cell of a write, to be ticked or not. */
export function WriteLine({ label, text, ticked, barred, onTick }: WriteLineProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.line}>
      <Checkbox
        checked={ticked}
        disabled={barred}
        label={label}
        {...(text === '' ? {} : { 'aria-describedby': id })}
        onChange={(_, { checked }) => onTick(checked === true)}
      />
      {text !== '' && (
        <p className={styles.text} id={id}>
          {text}
        </p>
      )}
    </div>
  );
}
