import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { countMarks, marksText } from '../../../documents/words/mark-names';
import type { Marks } from '../../../sheet/edits';

const useStyles = makeStyles({
  hint: {
    margin: `0 0 0 ${tokens.spacingHorizontalXXXL}`,
    color: tokens.colorNeutralForeground2,
  },
});

interface MarksChoiceProps {
  readonly marks: Marks;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

/** Beside each other: a line break in the markup would be drawn as a blank. */
const HINT =
  '必须修改的红底、加粗加框，建议核对的黄底、加下划线，未达标行蓝底、斜体；清除标记后恢复原样。' +
  '标记不会自己更新：改好以后点窗格里的“更新标记”，或者清除标记。';

/** The marks are set or left all together: they replace those of the last time. */
export function MarksChoice({ marks, ticked, onTick }: MarksChoiceProps): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <Checkbox
        checked={ticked}
        label={`标记：${marksText(countMarks(marks))}`}
        onChange={(_, { checked }) => onTick(checked === true)}
      />
      <p className={styles.hint}>{HINT}</p>
    </div>
  );
}
