import type { Cell } from '../../engine/model/form';
import { PROMPT_MARK } from '../../engine/report/prompt-text';
import type { Content } from '../../sheet/edits';
import type { Grid } from '../../sheet/grid';

/** True of what no person wrote: a prompt is known by its mark. */
export function isPrompt({ kind, value }: Content): boolean {
  return kind === 'text' && value.startsWith(PROMPT_MARK);
}

/** All cells of a sheet that hold exactly the text of some prompt, in reading order. */
export function promptIndex({ rows }: Grid): (prompt: Content) => readonly Cell[] {
  const index = new Map<string, Cell[]>();
  for (const { row, cells } of rows)
    for (const { column, kind, value } of cells) {
      if (kind === 'uncalculated' || !isPrompt({ kind, value })) continue;
      const held = index.get(value);
      if (held === undefined) index.set(value, [{ row, column }]);
      else held.push({ row, column });
    }
  return ({ value }) => index.get(value) ?? [];
}
