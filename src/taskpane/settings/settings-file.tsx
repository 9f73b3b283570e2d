import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { DEFAULT_OPTIONS, type Options } from '../../engine/options';
import { OPTIONS_FILE, readOptions } from '../../host/read-options';
import { saveFile } from '../save-file';

interface SettingsFileProps {
  /** The options as they stand in the dialog; null while one of them cannot be read. */
  readonly options: Options | null;
  /** Options were read: they fill the fields, and are kept once the person saves them. */
  readonly onRead: (options: Options) => void;
}

/** Settings as a file, to be given to others: the same that `--options` takes. */
export function SettingsFile({ options, onRead }: SettingsFileProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);

  async function read(file: File): Promise<void> {
    try {
      const reading = readOptions(new Uint8Array(await file.arrayBuffer()), DEFAULT_OPTIONS);
      setFaults(reading.kind === 'wrong' ? reading.faults : []);
      if (reading.kind === 'options') onRead(reading.options);
    } catch {
      setFaults(['文件没有读到，请重新选择。']);
    }
  }

  return (
    <div>
      <Button size="small" onClick={() => input.current?.click()}>
        从文件读入设置
      </Button>{' '}
      <Button
        size="small"
        disabledFocusable={options === null}
        onClick={() =>
          options &&
          saveFile(
            OPTIONS_FILE,
            new Blob([`${JSON.stringify(options, null, 2)}\n`], { type: 'application/json' }),
          )
        }
      >
        把设置存成文件
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json"
        aria-label="设置文件"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void read(file);
          // The same file may be chosen again once it is mended.
          target.value = '';
        }}
      />
      {faults.length > 0 && (
        <div role="alert">
          设置没有读入：
          {faults.map((fault) => (
            <div key={fault}>{fault}</div>
          ))}
        </div>
      )}
    </div>
  );
}
