import { draftOf } from '../../documents/draft/draft';
import type { Edits } from '../../sheet/edits';
import { narrativeEdits } from '../../sheet/narrative-edits';
import { openFindings } from './ignored';
import type { CheckedSheet, PaneState } from './state';

/** Writes the draft of a form into the parts below its table that nobody has written yet. */
export function draftEdits(checked: CheckedSheet, ignored: PaneState['ignored']): Edits {
  const { parts } = draftOf(checked.report, openFindings(checked, ignored));
  const texts = new Map(parts.map(({ id, text }) => [id, text]));
  return narrativeEdits(checked.grid, checked.report, (id) => texts.get(id) ?? '');
}
