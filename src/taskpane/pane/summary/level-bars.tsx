import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LevelScore } from '../../../documents/words/level-scores';
import { format } from '../../../engine/decimal';
import { oneLine } from '../../../engine/sentence/one-line';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(24px, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'center',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  item: { display: 'contents' },
  name: { maxWidth: '9em', wordBreak: 'keep-all', overflowWrap: 'break-word' },
  // The outline shows the whole weight, so that the bar can be read without colour.
  bar: {
    height: '10px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  got: {
    height: '100%',
    backgroundColor: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'CanvasText',
    },
  },
});

/** Points got of the weight for each 一级指标; the numbers beside each bar say the same in text. */
export function LevelBars({ levels }: { readonly levels: readonly LevelScore[] }): ReactNode {
  const styles = useStyles();
  if (levels.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="各一级指标的自评得分和权重">
      {levels.map(({ name, got, weight, percent }, index) => (
        // Two groups of a faulty form may have the same name.
        // oxlint-disable-next-line react/no-array-index-key
        <li className={styles.item} key={`${index}${name}`}>
          <span className={styles.name}>{oneLine(name)}</span>
          <div className={styles.bar} aria-hidden="true">
            <div className={styles.got} style={{ width: `${format(percent, 1)}%` }} />
          </div>
          <span>
            {format(got, 2)} / {format(weight, 2)} 分
          </span>
        </li>
      ))}
    </ul>
  );
}
