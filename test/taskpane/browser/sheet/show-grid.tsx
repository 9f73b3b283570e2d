import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import '../../page-globals';
import type { Cell } from '../../../../src/engine/model/form';
import type { Finding } from '../../../../src/engine/report/report';
import { printCell } from '../../../../src/sheet/address';
import type { Grid } from '../../../../src/sheet/grid';
import { drawSheet } from '../../../../src/taskpane/browser/sheet/draw-sheet';
import { flagsOf } from '../../../../src/taskpane/browser/sheet/flags';
import { printRange } from '../../../../src/taskpane/browser/sheet/range';
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
  /** The pane selects a cell. */
  readonly select: (cell: Cell) => void;
}

/** The grid with its ring, as the page has it. */
export function showGrid(findings: readonly Finding[] = [], shown: Grid = grid): ShownGrid {
  const typed: string[] = [];
  const drafts: (string | null)[] = [];
  const said: string[] = [];
  const ring: { select?: (cell: Cell) => void } = {};
  const drawn = drawSheet(shown, viewOf([], { marks }));
  function Page(): ReactNode {
    const [active, setActive] = useState(cellAt('A1'));
    const [reach, setReach] = useState(active);
    function select(cell: Cell): void {
      setActive(cell);
      setReach(cell);
    }
    ring.select = select;
    return (
      <SheetGrid
        drawn={drawn}
        active={active}
        reach={reach}
        onActive={select}
        onReach={setReach}
        hands={{
          async type(cell, text) {
            if (text === '=1') return false;
            typed.push(`${printCell(cell)} ${text}`);
            return true;
          },
          async empty(range) {
            typed.push(`${printRange(drawn, range)} `);
          },
          async paste(range, clip) {
            typed.push(`${printRange(drawn, range)} ${JSON.stringify(clip)}`);
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
  return {
    user: userEvent.setup(),
    typed,
    drafts,
    said,
    select: (cell) => act(() => ring.select?.(cell)),
  };
}
