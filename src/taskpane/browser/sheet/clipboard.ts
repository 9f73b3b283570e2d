import type { ClipboardEvent } from 'react';
import { putClip, takeClip, type Clip } from '../editing/clip';
import { WAITING } from './cell-editor';
import type { DrawnCell } from './drawn-sheet';
import { editableText } from './typed-content';

/** What the clipboard does to the selected cells. */
export interface ClipboardDeeds {
  /** They are, row by row; null where a merged one covers. */
  readonly selected: () => readonly (readonly (DrawnCell | null)[])[];
  readonly onEmpty: () => void;
  readonly onPaste: (clip: Clip) => void;
}

/** What the grid listens for. */
interface ClipboardListeners {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/**
 * Copy, cut and paste of the selected cells. The editor has those of its own, and a text that a person
 * has selected with the mouse is copied as it is.
 */
export function clipboard({ selected, onEmpty, onPaste }: ClipboardDeeds): ClipboardListeners {
  function copy(event: ClipboardEvent): boolean {
    if (!isOurs(event) || getSelection()?.isCollapsed === false) return false;
    const rows = selected();
    if (rows.length === 0) return false;
    putClip(
      event.clipboardData,
      rows.map((cells) => cells.map((cell) => editableText(cell?.content ?? null))),
    );
    event.preventDefault();
    return true;
  }

  return {
    onCopy: (event) => void copy(event),
    onCut(event) {
      if (copy(event)) onEmpty();
    },
    onPaste(event) {
      if (!isOurs(event)) return;
      event.preventDefault();
      const clip = takeClip(event.clipboardData);
      if (clip !== null) onPaste(clip);
    },
  };
}

function isOurs({ target }: ClipboardEvent): boolean {
  return !(target instanceof HTMLTextAreaElement) || target.className === WAITING;
}
