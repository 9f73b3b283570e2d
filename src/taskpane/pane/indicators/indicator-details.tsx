import type { ReactNode } from 'react';
import { unverifiedText } from '../../../documents/words/score-text';
import { METHOD_NAMES, STATUS_NAMES } from '../../../documents/words/status-names';
import type { Assessment } from '../../../engine/scoring/assessment';
import { useEntryStyles } from '../entry-styles';
import { typed } from '../row-facts';

interface IndicatorDetailsProps {
  readonly assessment: Assessment;
}

/** What an indicator's score rests on. */
export function IndicatorDetails({ assessment }: IndicatorDetailsProps): ReactNode {
  const entry = useEntryStyles();
  const { indicator, method, explanation, unverified } = assessment;
  return (
    <div className={entry.details}>
      <dl className={entry.facts}>
        <dt>预期值</dt>
        <dd>{typed(indicator.expected)}</dd>
        <dt>实现值</dt>
        <dd>{typed(indicator.actual)}</dd>
        {method !== null && (
          <>
            <dt>算法</dt>
            <dd>{METHOD_NAMES[method]}</dd>
          </>
        )}
        <dt>计算</dt>
        <dd>{explanation}</dd>
        {unverified !== null && (
          <>
            <dt>{STATUS_NAMES.manual}</dt>
            <dd>{unverifiedText(unverified)}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
