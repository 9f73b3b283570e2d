import { HostError } from '../../../host/host-error';

/** A file to be opened, as bytes in memory. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file the user has chosen or dropped. Rejects with a `HostError`. */
export async function readChosen(file: File): Promise<SourceFile> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    throw new HostError(
      'unreadable',
      '文件没有读到：是文件夹的，请把里面的评分表拖进来；是文件的，请重新选择。',
      String(error),
    );
  }
}

/** The sample form, fetched when it is asked for. Rejects with a `HostError`. */
export async function fetchSample(): Promise<SourceFile> {
  try {
    return (await import('./sample')).sample();
  } catch (error) {
    throw new HostError('unreadable', '示例没有取到，请检查网络后重试。', String(error));
  }
}
