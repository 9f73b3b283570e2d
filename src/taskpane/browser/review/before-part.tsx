import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Remark } from '../../../documents/remarks/remarks';
import type { FormEdits } from './kept-remarks';

interface Props {
  /** What the reviewer made of another version of the form; null where of none. */
  readonly edits: FormEdits | null;
  readonly remarks: readonly Remark[];
  readonly onTake: (taken: Partial<FormEdits>) => void;
}

/**
 * Offers what was left out and reworded of the form as it was before. Nobody takes it but the reviewer:
 * what is wrong at the same place may be something else by now.
 */
export function BeforePart({ edits, remarks, onTake }: Props): ReactNode {
  if (edits === null) return null;
  const keys = new Set(remarks.map(({ key }) => key));
  const left = edits.left.filter((key) => keys.has(key));
  const taken = edits.taken.filter((key) => keys.has(key));
  const words = Object.fromEntries(Object.entries(edits.words).filter(([key]) => keys.has(key)));
  const reworded = Object.keys(words).length;
  if (left.length + taken.length + reworded === 0) return null;
  return (
    <p>
      这张表以前的一版您复核过：现在还有的问题里，去掉过 {left.length} 条，另外列上过 {taken.length}{' '}
      条，改过 {reworded} 条的文字。{' '}
      <Button size="small" onClick={() => onTake({ left, taken, words })}>
        这一版也照那样
      </Button>
    </p>
  );
}
