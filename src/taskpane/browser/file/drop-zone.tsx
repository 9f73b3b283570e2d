import { useState, type DragEvent, type ReactNode } from 'react';
import { droppedFiles, type Found } from './found-files';

interface Props {
  readonly onFound: (found: Promise<Found>) => void;
  readonly children: ReactNode;
}

/** The whole page takes files and folders that are dropped anywhere on it. */
export function DropZone({ onFound, children }: Props): ReactNode {
  const [over, setOver] = useState(false);

  function onDragOver(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return;
    // Without this the browser would leave the page and show the file itself.
    event.preventDefault();
    setOver(true);
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    onFound(droppedFiles(event.dataTransfer));
  }

  return (
    <div
      className={over ? 'browser-place browser-place-over' : 'browser-place'}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {children}
    </div>
  );
}
