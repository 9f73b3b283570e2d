import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import { SELECTED } from './sheet-row';

/** How a person leaves the editor; all but `cancel` keep what was typed. */
export type Leaving = 'up' | 'down' | 'left' | 'right' | 'away' | 'cancel';

/** A cell being edited: by typing over what it held, or within it, where arrows move the cursor. */
export type EditMode = 'over' | 'within';

interface Props {
  readonly cell: Cell;
  /** What it starts with. */
  readonly text: string;
  readonly mode: EditMode;
  /** The cell is only selected: what is typed first makes an editor of it. */
  readonly waits: boolean;
  /** The cell takes sentences rather than a number: several lines are shown from the start. */
  readonly long: boolean;
  /** Something is being typed, perhaps into an input method first. */
  readonly onStart: () => void;
  readonly onInput: (text: string) => void;
  /** Takes the text, or answers false: then the editor stays, with what was typed in it. */
  readonly onLeave: (text: string, leaving: Leaving) => Promise<boolean>;
  /** The editor may go. */
  readonly onLeft: (leaving: Leaving) => void;
}

const ARROWS: Readonly<Record<string, Leaving>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Names the field of a cell that is only selected. */
export const WAITING = 'sheet-waiting';

/**
 * Takes what is typed into one cell, with the keys of Excel. Alt+Enter breaks the line. It is there,
 * unseen, before anything is typed: an input method composes only where there is a field already.
 */
export function CellEditor(props: Props): ReactNode {
  const { cell, text, long, waits, onStart, onInput, onLeave, onLeft } = props;
  const left = useRef(false);
  const mode = useRef(props.mode);

  async function leave(editor: HTMLTextAreaElement, leaving: Leaving): Promise<void> {
    // Giving the focus back leaves the editor once more.
    if (left.current) return;
    left.current = true;
    // Before the text is in the cell: to give away the focus, the browser lays out all that has changed.
    if (leaving !== 'away') editor.closest('td')?.focus();
    if (await onLeave(editor.value, leaving)) onLeft(leaving);
    else {
      left.current = false;
      editor.focus();
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (waits) return;
    const editor = event.currentTarget;
    event.stopPropagation();
    // Enter, Esc and the arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return;
    const leaving = leavingBy(event, mode.current);
    if (leaving !== null) void leave(editor, leaving);
    else if (event.key === 'Enter') breakLine(editor);
    else if (event.key === 'F2') mode.current = mode.current === 'over' ? 'within' : 'over';
    else return;
    event.preventDefault();
  }

  return (
    <textarea
      ref={waits ? takeFocus : startAtEnd}
      className={waits ? WAITING : long ? 'sheet-editor sheet-editor-long' : 'sheet-editor'}
      {...(waits ? { 'aria-labelledby': SELECTED } : { 'aria-label': `修改 ${printCell(cell)}` })}
      defaultValue={text}
      onCompositionStart={waits ? onStart : undefined}
      onInput={({ currentTarget }) => {
        if (waits) onStart();
        else grow(currentTarget);
        onInput(currentTarget.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget }) => {
        if (!waits) void leave(currentTarget, 'away');
      }}
    />
  );
}

/** Null where the key is for the text. */
function leavingBy({ key, shiftKey, altKey }: KeyboardEvent, mode: EditMode): Leaving | null {
  if (key === 'Escape') return 'cancel';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  if (key === 'Enter') return altKey ? null : shiftKey ? 'up' : 'down';
  return mode === 'over' && !shiftKey ? (ARROWS[key] ?? null) : null;
}

/** The cell hands on the focus it has. */
function takeFocus(field: HTMLTextAreaElement | null): void {
  if (field !== null && document.activeElement === field.closest('td'))
    field.focus({ preventScroll: true });
}

function startAtEnd(editor: HTMLTextAreaElement | null): void {
  if (editor === null) return;
  grow(editor);
  // An input method at work would lose what it composes.
  if (document.activeElement === editor) return;
  editor.focus();
  editor.setSelectionRange(editor.value.length, editor.value.length);
}

/** All of a text is seen while it is typed, as far as the style sheet lets the editor grow. */
function grow(editor: HTMLTextAreaElement): void {
  editor.style.height = 'auto';
  editor.style.height = `${editor.scrollHeight + BORDERS}px`;
  editor.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

const BORDERS = 4;

function breakLine(editor: HTMLTextAreaElement): void {
  editor.setRangeText('\n', editor.selectionStart, editor.selectionEnd, 'end');
  editor.dispatchEvent(new Event('input', { bubbles: true }));
}
