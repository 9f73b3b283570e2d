import type { ReactNode } from 'react';
import {
  REVIEW_COLUMNS,
  REVIEW_TITLE,
  type ReviewScores,
} from '../../../documents/remarks/review-scores';

/** 复核分 beside 自评 and what was computed, which is a suggestion: nothing writes it there. */
export function ReviewScoresPart({ scores }: { readonly scores: ReviewScores }): ReactNode {
  return (
    <section aria-labelledby="review-scores">
      <h2 id="review-scores">{REVIEW_TITLE}</h2>
      <p>{scores.sums}“核算”只供参考，不会写进表里。</p>
      <ul className="review-list">
        {scores.rows.map(([name, weight, claimed, reviewed, difference, suggested, note], at) => (
          // Two indicators may be called alike.
          <li key={at} className="review-item">
            {name} {note !== '' && <b>⚠ {note}</b>}
            <br />
            {[weight, claimed, reviewed, difference, suggested]
              .map((text, column) => `${REVIEW_COLUMNS[column + 1]} ${text}`)
              .join('，')}
          </li>
        ))}
      </ul>
    </section>
  );
}
