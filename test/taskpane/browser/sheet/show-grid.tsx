import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import '../../page-globals';
import type { Finding } from '../../../../src/engine/report/report';
import { printCell } from '../../../../src/sheet/address';
import { drawSheet } from '../../../../src/taskpane/browser/sheet/draw-sheet';
import { flagsOf } from '../../../../src/taskpane/browser/sheet/flags';
import { SheetGrid } from '../../../../src/taskpane/browser/sheet/sheet-grid';
import { cellAt } from '../../../fixtures/address';
import { gridOf } from '../../../fixtures/grid-of';
import { viewOf } from '../view-of';

// jsdom lays nothing out, so nothing can be scrolled; and it knows no gridcell but one that says so.
Element.prototype.scrollIntoView = () => {};

const grid = gridOf({
  name: '评分表',
  rows: [
    ['三级指标', '自评分数'],
    ['培训场次', 30],
    ['合计', { formula: 'SUM(B2)', result: 30 }],
  ],
});
const WARNING = { top: 1, left: 1, bottom: 1, right: 1 };
const marks = { error: [], warning: [WARNING], failing: [] };

export interface ShownGrid {
  readonly user: UserEvent;
  /** What was typed or pasted where; `=1` is refused. */
  readonly typed: readonly string[];
  /** What the editor said it holds. */
  readonly drafts: readonly (string | null)[];
  readonly said: readonly string[];
}

/** The grid with its ring, as the page has it. */
export function showGrid(findings: readonly Finding[] = []): ShownGrid {
  const typed: string[] = [];
  const drafts: (string | null)[] = [];
  const said: string[] = [];
  const drawn = drawSheet(grid, viewOf([], { marks }));
  function Page(): ReactNode {
    const [active, setActive] = useState(cellAt('A1'));
    return (
      <SheetGrid
        drawn={drawn}
        active={active}
        // Another object each time, as the page has it.
        onActive={(cell) => setActive({ ...cell })}
        hands={{
          async type(cell, text) {
            if (text === '=1') return false;
            typed.push(`${printCell(cell)} ${text}`);
            return true;
          },
          async paste(cell, block) {
            typed.push(`${printCell(cell)} ${JSON.stringify(block)}`);
          },
          draft: (draft) => drafts.push(draft?.text ?? null),
        }}
        onSay={(sentence) => said.push(sentence)}
        flags={flagsOf(findings)}
        frozen={null}
        zoom={1}
        onWidth={() => {}}
      />
    );
  }
  render(<Page />);
  return { user: userEvent.setup(), typed, drafts, said };
}
