import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ChangeEvent, type ReactNode } from 'react';

interface Props {
  readonly appearance: NonNullable<ButtonProps['appearance']>;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
  readonly children: string;
}

/** A button that lets a person choose a workbook. */
export function FileButton({ appearance, disabled, onFile, children }: Props): ReactNode {
  const input = useRef<HTMLInputElement>(null);

  function onChange({ target }: ChangeEvent<HTMLInputElement>): void {
    const file = target.files?.[0];
    // Otherwise choosing the same file again, mended meanwhile, would change nothing.
    target.value = '';
    if (file) onFile(file);
  }

  return (
    <>
      <Button appearance={appearance} disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xls,.et,.ods"
        hidden
        onChange={onChange}
      />
    </>
  );
}
