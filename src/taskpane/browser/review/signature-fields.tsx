import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { todayText } from '../../today';
import type { Review } from './review';

/** 复核人 and 日期, as all lists have them at their foot: asked once. */
export function SignatureFields({ review }: { readonly review: Review }): ReactNode {
  const { signature } = useSyncExternalStore(review.subscribe, review.state);
  const { reviewer, date } = signature;
  const today = todayText();

  useEffect(() => void review.start(), [review]);

  return (
    <div className="review-signature">
      <Field label="复核人" orientation="horizontal">
        <Input
          size="small"
          value={reviewer}
          placeholder="不填的打印后手写"
          onChange={(_, { value }) => review.sign({ reviewer: value })}
        />
      </Field>
      <Field label="日期" orientation="horizontal">
        <Input
          size="small"
          value={date ?? today}
          placeholder="不填的打印后手写"
          onChange={(_, { value }) => review.sign({ date: value === today ? null : value })}
        />
      </Field>
      {date !== null && (
        <Button size="small" onClick={() => review.sign({ date: null })}>
          用当天的日期
        </Button>
      )}
    </div>
  );
}
