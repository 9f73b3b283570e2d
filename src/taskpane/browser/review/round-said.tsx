import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OwnRemark } from '../../../documents/remarks/edits';
import type { RoundResult } from '../../../documents/rounds/compare-rounds';
import type { EarlierForm } from '../../../documents/rounds/round-json';
import { MENDED_TITLE, roundText } from '../../../documents/rounds/round-words';

interface Props {
  readonly round: RoundResult;
  /** The form in the last round. */
  readonly earlier: EarlierForm | null;
  /** What the reviewer has added this time. */
  readonly own: readonly OwnRemark[];
  readonly onOwn: (own: readonly OwnRemark[]) => void;
}

/** What became of the findings of the last round on one form. */
export function RoundSaid({ round, earlier, own, onOwn }: Props): ReactNode {
  const { mended } = round;
  const before = earlier?.own ?? [];
  return (
    <>
      <p>与上一轮相比：{roundText(round)}</p>
      {mended.length > 0 && (
        <details>
          <summary>
            {MENDED_TITLE}（{mended.length}）
          </summary>
          <ul>
            {mended.map(({ cell, message, answer }, at) => (
              // Of two lists, two may say the same of one cell.
              <li key={at}>
                {cell} {message}
                {answer !== undefined && `（单位答复：${answer}）`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {before.length > 0 && (
        <>
          <p>上一轮复核人补充的 {before.length} 条，程序查不了，请看看改了没有：</p>
          <ul className="review-list">
            {before.map(({ answer, ticked, ...one }, at) => (
              <li key={at} className="review-item">
                <b>{one.cell}</b> {one.place} {one.problem}
                {ticked && '（单位称已改）'}
                {answer !== '' && `（单位答复：${answer}）`}{' '}
                {own.some(({ problem }) => problem === one.problem) ? (
                  '已再列上'
                ) : (
                  <Button size="small" onClick={() => onOwn([...own, one])}>
                    没改，再列上
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
