import { useState, type DragEvent, type ReactNode } from 'react';

interface Props {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** The whole page takes a file that is dropped anywhere on it. */
export function DropZone({ onFile, children }: Props): ReactNode {
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
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
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
