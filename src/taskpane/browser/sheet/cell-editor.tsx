import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';

/** How a person leaves the editor; all but `cancel` keep what was typed. */
export type Leaving = 'down' | 'right' | 'away' | 'cancel';

interface Props {
  readonly cell: Cell;
  /** What it starts with. */
  readonly text: string;
  readonly onLeave: (text: string, leaving: Leaving) => void;
}

/** Takes what is typed into one cell. Alt+Enter breaks the line, as in Excel. */
export function CellEditor({ cell, text, onLeave }: Props): ReactNode {
  const left = useRef(false);

  function leave(editor: HTMLTextAreaElement, leaving: Leaving): void {
    // Giving the focus back leaves the editor once more.
    if (left.current) return;
    left.current = true;
    if (leaving !== 'away') editor.closest('td')?.focus();
    onLeave(editor.value, leaving);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const editor = event.currentTarget;
    event.stopPropagation();
    // Enter and Esc belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') leave(editor, 'cancel');
    else if (event.key === 'Tab') leave(editor, 'right');
    else if (event.key === 'Enter' && event.altKey) breakLine(editor);
    else if (event.key === 'Enter') leave(editor, 'down');
    else return;
    event.preventDefault();
  }

  return (
    <textarea
      ref={startAtEnd}
      className="sheet-editor"
      aria-label={`修改 ${printCell(cell)}`}
      defaultValue={text}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget }) => leave(currentTarget, 'away')}
    />
  );
}

function startAtEnd(editor: HTMLTextAreaElement | null): void {
  editor?.focus();
  editor?.setSelectionRange(editor.value.length, editor.value.length);
}

function breakLine(editor: HTMLTextAreaElement): void {
  editor.setRangeText('\n', editor.selectionStart, editor.selectionEnd, 'end');
}
