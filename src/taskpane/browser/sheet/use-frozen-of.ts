import { useMemo, useState } from 'react';
import type { Form } from '../../../engine/model/form';
import type { DrawnSheet } from './drawn-sheet';
import { frozenOf, sameFrozen, type Frozen } from './frozen';

/**
 * What stays in view of a sheet; the very object of before while it is the same, as each row is drawn
 * from it, and each edit and each check bring another sheet and another form.
 */
export function useFrozenOf(form: Form | null, drawn: DrawnSheet | null): Frozen | null {
  const now = useMemo(
    () => (form === null || drawn === null ? null : frozenOf(form, drawn)),
    [form, drawn],
  );
  const [frozen, setFrozen] = useState(now);
  if (sameFrozen(frozen, now)) return frozen;
  setFrozen(now);
  return now;
}
