import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { OutsideLink } from './outside-link';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What the pane is for, to whoever opens it for the first time. */
export function FirstRun(): ReactNode {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        <li>核算每项得分，核对权重和总分。</li>
        <li>找出未达标没写原因、缺佐证材料、前后不一致的地方，逐条写明怎么改。</li>
        <li>建议分、原因提纲和标记由您确认后才写入，写入后可以撤回。</li>
      </ul>
      <OutsideLink href="index.html?start=sample">看示例结果</OutsideLink>
    </>
  );
}
