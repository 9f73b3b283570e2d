import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { ruleText } from '../../../documents/words/rule-text';
import type { Finding, Report } from '../../../engine/report/report';
import { printCells } from '../../../sheet/address';
import type { Session } from '../../session/session';
import { CellLink } from '../cell-link';
import { useEntryStyles } from '../entry-styles';
import { RowFacts } from '../row-facts';
import { findingKey, offerFor } from './finding-offer';
import { IgnoreForm } from './ignore-form';

export interface FindingDetailsProps {
  readonly finding: Finding;
  /** What goes away once it is mended. */
  readonly follows: readonly Finding[];
  /** The report the finding is in. */
  readonly report: Report;
  /** Something is being written or read. */
  readonly busy: boolean;
  readonly session: Session;
  /** Goes to the next finding, or with -1 to the one before. */
  readonly onStep: (by: 1 | -1) => void;
}

/** Why a finding matters, how to mend it, and what the pane can do about it. */
export function FindingDetails(props: FindingDetailsProps): ReactNode {
  const { finding, follows, report, busy, session, onStep } = props;
  const entry = useEntryStyles();
  const [ignoring, setIgnoring] = useState(false);
  const { why, fix } = ruleText(finding.rule);
  const { suggestion, prompt } = offerFor(report, finding);
  const [first] = finding.also;
  return (
    <div className={entry.details}>
      <RowFacts report={report} row={finding.cell.row} />
      <dl className={entry.facts}>
        <dt>为什么</dt>
        <dd>{why}</dd>
        <dt>怎么改</dt>
        <dd>{fix}</dd>
        {first !== undefined && (
          <>
            <dt>相关单元格</dt>
            <dd>
              <CellLink cell={first} onSelect={(cell) => void session.select(cell)}>
                {printCells(finding.also).join('、')}
              </CellLink>
            </dd>
          </>
        )}
        {follows.length > 0 && (
          <>
            <dt>由它引起</dt>
            <dd>
              <ul className={entry.follows}>
                {follows.map((one) => (
                  <li key={findingKey(one)}>
                    <CellLink cell={one.cell} onSelect={(cell) => void session.select(cell)} />{' '}
                    {one.message}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {ignoring ? (
        <IgnoreForm
          onIgnore={(reason) => void session.ignore(finding, reason)}
          onCancel={() => setIgnoring(false)}
        />
      ) : (
        <div className={entry.actions}>
          {suggestion !== null && (
            <Button disabledFocusable={busy} onClick={() => void session.acceptScore(finding)}>
              {suggestion.button} {suggestion.text}
            </Button>
          )}
          {prompt && (
            <Button disabledFocusable={busy} onClick={() => void session.writePrompt(finding.cell)}>
              写入提纲
            </Button>
          )}
          <Button onClick={() => setIgnoring(true)}>忽略…</Button>
          <Button appearance="subtle" onClick={() => onStep(-1)}>
            上一个
          </Button>
          <Button appearance="subtle" onClick={() => onStep(1)}>
            下一个
          </Button>
        </div>
      )}
    </div>
  );
}
