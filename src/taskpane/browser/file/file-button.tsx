import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { chosenFiles, type Found } from './found-files';

interface Props {
  readonly appearance: NonNullable<ButtonProps['appearance']>;
  readonly size?: 'small' | 'medium';
  readonly disabled: boolean;
  readonly onFound: (found: Found) => void;
  readonly children: string;
}

const FORMATS = '.xlsx,.xlsm,.xls,.et,.ods';

/** A button that lets a person choose one workbook or several. */
export function FileButton(props: Props): ReactNode {
  const { appearance, size = 'medium', disabled, onFound, children } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={appearance}
        size={size}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={FORMATS}
        multiple
        hidden
        onChange={({ target }) => tellChosen(target, onFound)}
      />
    </>
  );
}

interface FolderProps extends Props {
  /** 复核意见 in the folder count too. */
  readonly withLists?: boolean;
}

/** A button that lets a person choose a folder with all that is in it. */
export function FolderButton(props: FolderProps): ReactNode {
  const { appearance, size = 'medium', disabled, onFound, children, withLists = false } = props;
  // Kept, or the browser may forget it while the person is still choosing.
  const input = useRef<HTMLInputElement | null>(null);

  function choose(): void {
    const chosen = folderInput();
    input.current = chosen;
    chosen.addEventListener('change', () => tellChosen(chosen, onFound, withLists));
    chosen.click();
  }

  return (
    <Button appearance={appearance} size={size} disabled={disabled} onClick={choose}>
      {children}
    </Button>
  );
}

function folderInput(): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'file';
  input.webkitdirectory = true;
  return input;
}

function tellChosen(
  input: HTMLInputElement,
  onFound: (found: Found) => void,
  withLists = false,
): void {
  const found = chosenFiles(input.files ?? [], withLists);
  const chosen = input.files?.length ?? 0;
  // Otherwise choosing the same file again, mended meanwhile, would change nothing.
  input.value = '';
  if (chosen > 0) onFound(found);
}
