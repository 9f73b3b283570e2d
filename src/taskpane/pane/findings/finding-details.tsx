import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Cell } from '../../../engine/form';
import type { Finding } from '../../../engine/report';
import { printCells } from '../../../sheet/address';
import { CellLink } from '../cell-link';
import { useEntryStyles } from '../entry-styles';
import type { FindingOffer } from './finding-offer';
import { IgnoreForm } from './ignore-form';
import { ruleText } from './rule-text';

export interface FindingDetailsProps {
  readonly id: string;
  readonly finding: Finding;
  readonly offer: FindingOffer;
  /** Something is being written or read. */
  readonly busy: boolean;
  readonly onSelect: (cell: Cell) => void;
  readonly onAccept: () => void;
  readonly onPrompt: () => void;
  readonly onIgnore: (reason: string) => void;
}

/** Why a finding matters, how to mend it, and what the pane can do about it. */
export function FindingDetails({
  id,
  finding,
  offer,
  busy,
  onSelect,
  onAccept,
  onPrompt,
  onIgnore,
}: FindingDetailsProps): ReactNode {
  const entry = useEntryStyles();
  const [ignoring, setIgnoring] = useState(false);
  const { why, fix } = ruleText(finding.rule);
  const [first] = finding.also;
  return (
    <div className={entry.details} id={id}>
      <dl className={entry.facts}>
        <dt>为什么</dt>
        <dd>{why}</dd>
        <dt>怎么改</dt>
        <dd>{fix}</dd>
        {first !== undefined && (
          <>
            <dt>另见</dt>
            <dd>
              <CellLink cell={first} onSelect={onSelect}>
                {printCells(finding.also).join('、')}
              </CellLink>
            </dd>
          </>
        )}
      </dl>
      {ignoring ? (
        <IgnoreForm onIgnore={onIgnore} onCancel={() => setIgnoring(false)} />
      ) : (
        <div className={entry.actions}>
          {offer.suggestion !== null && (
            <Button size="small" disabledFocusable={busy} onClick={onAccept}>
              {offer.suggestion.score ? '写入建议分' : '写入建议值'} {offer.suggestion.text}
            </Button>
          )}
          {offer.prompt && (
            <Button size="small" disabledFocusable={busy} onClick={onPrompt}>
              写入提示
            </Button>
          )}
          <Button size="small" onClick={() => setIgnoring(true)}>
            忽略…
          </Button>
        </div>
      )}
    </div>
  );
}
