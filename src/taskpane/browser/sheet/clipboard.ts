import type { ClipboardEvent } from 'react';
import type { Cell } from '../../../engine/model/form';
import { clipBlock, printClip, type Block } from '../editing/clipboard-text';
import { WAITING } from './cell-editor';
import type { DrawnCell } from './drawn-sheet';
import { editableText } from './typed-content';

/** What the clipboard does to the selected cell. */
export interface ClipboardDeeds {
  readonly onEmpty: (cell: DrawnCell) => void;
  readonly onPaste: (cell: Cell, block: Block) => void;
}

/** What the grid listens for. */
interface ClipboardListeners {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/**
 * Copy, cut and paste of the selected cell. The editor has those of its own, and a text that a person
 * has selected with the mouse is copied as it is.
 */
export function clipboard(
  current: DrawnCell | null,
  { onEmpty, onPaste }: ClipboardDeeds,
): ClipboardListeners {
  function copy(event: ClipboardEvent): boolean {
    if (current === null || !isOurs(event) || getSelection()?.isCollapsed === false) return false;
    event.clipboardData.setData('text/plain', printClip(editableText(current.content)));
    event.preventDefault();
    return true;
  }

  return {
    onCopy: (event) => void copy(event),
    onCut(event) {
      if (copy(event) && current !== null) onEmpty(current);
    },
    onPaste(event) {
      if (current === null || !isOurs(event)) return;
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      if (text === '') return;
      onPaste(current.cell, clipBlock(text, event.clipboardData.getData('text/html')));
    },
  };
}

function isOurs({ target }: ClipboardEvent): boolean {
  return !(target instanceof HTMLTextAreaElement) || target.className === WAITING;
}
