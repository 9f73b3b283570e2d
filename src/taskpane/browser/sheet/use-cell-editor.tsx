import { useRef, useState, type ReactNode } from 'react';
import type { Cell } from '../../../engine/model/form';
import type { Editing } from '../editing/editing';
import { CellEditor, type EditMode, type Leaving } from './cell-editor';
import type { DrawnCell, DrawnSheet } from './drawn-sheet';
import { cellAfterKey } from './grid-keys';
import { FORMULA_CELL, isLong } from './how-to-edit';
import { editableText } from './typed-content';

interface Surroundings {
  readonly drawn: DrawnSheet;
  /** The selected cell; null where none is drawn. */
  readonly current: DrawnCell | null;
  readonly hands: Pick<Editing, 'type' | 'draft'>;
  /** One sentence for the person. */
  readonly onSay: (sentence: string) => void;
  /** The editor was left for this cell. */
  readonly onGo: (cell: Cell) => void;
}

/** A cell that is being edited, and the text the editor starts with. */
interface Edited {
  readonly target: DrawnCell;
  readonly text: string;
  readonly mode: EditMode;
}

/** The editing of cells, one at a time. */
interface CellEditing {
  /** The cell that is being edited; null while none is. */
  readonly edited: DrawnCell | null;
  /** The cell with a field in it, whether it is edited or waits for it. */
  readonly field: { readonly cell: Cell; readonly editor: ReactNode } | null;
  /** Opens the editor, where the cell may be typed into, with what was typed already if anything was. */
  readonly edit: (target: DrawnCell, mode?: EditMode, typed?: string | null) => void;
  /** Whether it may be, which the person is told where it may not. */
  readonly isTyped: (cell: DrawnCell) => boolean;
  /** What was typed has been refused, and waits in the editor for another try. */
  readonly isRefused: () => boolean;
}

/** Where the ring goes when the editor is left. */
const KEY_AFTER: Readonly<Record<Leaving, string>> = {
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
  away: '',
  cancel: '',
};

/** On a touch screen a field under the finger would bring up the keys with each touch. */
const hasKeys = (): boolean => window.matchMedia('(any-pointer: fine)').matches;

/** The editor of the sheet view, and the field that waits in the selected cell for what is typed. */
export function useCellEditor(surroundings: Surroundings): CellEditing {
  const { drawn, current, hands, onSay, onGo } = surroundings;
  const refused = useRef(false);
  const [composes] = useState(hasKeys);
  /** Each edit is one of a new field. */
  const [turn, setTurn] = useState(0);
  const [edited, setEdited] = useState<Edited | null>(null);

  /** A formula is the author's; its result cannot be typed. */
  function isTyped({ content }: DrawnCell): boolean {
    if (content?.formula !== true) return true;
    onSay(FORMULA_CELL);
    return false;
  }

  function edit(target: DrawnCell, mode: EditMode = 'within', typed: string | null = null): void {
    if (!isTyped(target)) return;
    if (typed !== null) hands.draft({ cell: target.cell, text: typed });
    setEdited({ target, mode, text: typed ?? editableText(target.content) });
  }

  async function take({ target }: Edited, text: string, leaving: Leaving): Promise<boolean> {
    const taken = leaving === 'cancel' || (await hands.type(target.cell, text));
    refused.current = !taken;
    return taken;
  }

  function left({ target }: Edited, leaving: Leaving): void {
    hands.draft(null);
    setEdited((now) => (now?.target === target ? null : now));
    setTurn((last) => last + 1);
    const key = { key: KEY_AFTER[leaving], ctrlKey: false };
    const next = cellAfterKey(drawn, target, key);
    if (next) onGo(next);
  }

  const waiting: Edited | null =
    composes && current !== null && current.content?.formula !== true
      ? { target: current, text: '', mode: 'over' }
      : null;
  const open = edited ?? waiting;

  return {
    edited: edited?.target ?? null,
    field: open && { cell: open.target.cell, editor: editorOf(open) },
    edit,
    isTyped,
    isRefused: () => refused.current,
  };

  function editorOf(one: Edited): ReactNode {
    const { target, text, mode } = one;
    return (
      <CellEditor
        key={`${mode} ${turn}`}
        cell={target.cell}
        text={text}
        mode={mode}
        long={isLong(target)}
        waits={one !== edited}
        onStart={() => setEdited(one)}
        onInput={(typed) => hands.draft({ cell: target.cell, text: typed })}
        onLeave={(typed, leaving) => take(one, typed, leaving)}
        onLeft={(leaving) => left(one, leaving)}
      />
    );
  }
}
