import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ruleText } from '../../../documents/words/rule-text';
import type { Cell } from '../../../engine/model/form';
import type { Finding } from '../../../engine/report/report';
import { printCell } from '../../../sheet/address';
import { Disclosure } from '../../parts/disclosure';
import type { IgnoredFinding } from '../../session/ignored';
import type { Ignored } from '../../session/state';
import { CellLink } from '../cell-link';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

interface IgnoredListProps {
  readonly entries: readonly IgnoredFinding[];
  readonly onSelect: (cell: Cell) => void;
  /** With the finding that is listed again, if there is one. */
  readonly onUnignore: (entry: Ignored, finding: Finding | null) => void;
}

/** 已忽略: nothing that was put aside is out of sight, and each can be taken back. */
export function IgnoredList({ entries, onSelect, onUnignore }: IgnoredListProps): ReactNode {
  const styles = useStyles();
  if (entries.length === 0) return null;
  return (
    <Disclosure title={`已忽略的问题（${entries.length}）`}>
      <ul className={styles.list}>
        {entries.map(({ ignored, finding }) => (
          <li className={styles.item} key={`${ignored.rule}@${printCell(ignored.cell)}`}>
            <span>
              <CellLink cell={ignored.cell} onSelect={onSelect} />{' '}
              {finding?.message ??
                `${ruleText(ignored.rule).title}（已不存在，或内容已变、重新列出）`}
            </span>
            <span>原因：{ignored.reason}</span>
            <Button onClick={() => onUnignore(ignored, finding)}>取消忽略</Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
