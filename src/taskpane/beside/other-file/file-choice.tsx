import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { fetched } from '../../../host/fetched';
import { HostError } from '../../../host/host-error';
import type { XlsxHost } from '../../../host/xlsx/open';

/** Another workbook that the person has chosen, and nothing of it is kept. */
export interface OtherFile {
  readonly name: string;
  readonly workbook: XlsxHost;
}

interface FileChoiceProps {
  /** What is to be chosen: 申报表. */
  readonly what: string;
  readonly onChosen: (file: File) => void;
}

/** A button that lets a person choose one other workbook. */
export function FileChoice({ what, onChosen }: FileChoiceProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button size="small" onClick={() => input.current?.click()}>
        选择{what}文件
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xls,.et,.ods"
        aria-label={`${what}文件`}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChosen(file);
          // The same file may be chosen again once it is mended.
          target.value = '';
        }}
      />
    </div>
  );
}

/** Opens a file that was chosen; what reads it is fetched only then. Rejects with a `HostError`. */
export async function openOther(file: File): Promise<OtherFile> {
  const [{ openWorkbook }, { convertInPage }] = await fetched(
    Promise.all([
      import('../../../host/open-workbook'),
      import('../../browser/file/convert-in-page'),
    ]),
  );
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new HostError('unreadable', '文件没有读到，请重新选择。', String(error));
  }
  const { workbook } = await openWorkbook(bytes, convertInPage);
  return { name: file.name, workbook };
}
