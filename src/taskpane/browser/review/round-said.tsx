import type { ReactNode } from 'react';
import type { RoundResult } from '../../../documents/rounds/compare-rounds';
import { MENDED_TITLE, roundText } from '../../../documents/rounds/round-words';

/** What became of the findings of the last round on one form. */
export function RoundSaid({ round }: { readonly round: RoundResult }): ReactNode {
  const { mended } = round;
  return (
    <>
      <p>与上一轮相比：{roundText(round)}</p>
      {mended.length > 0 && (
        <details>
          <summary>
            {MENDED_TITLE}（{mended.length}）
          </summary>
          <ul>
            {mended.map(({ cell, message }, at) => (
              // Of two lists, two may say the same of one cell.
              <li key={at}>
                {cell} {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
