import { HostError } from '../../../host/host-error';

/** A file to be opened, as bytes in memory. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The filled-in form that is served beside the page. */
const SAMPLE = '江门市2023年项目绩效自评指标评分表.xlsx';

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

/** Fetches the sample form from the page's own server. Rejects with a `HostError`. */
export async function fetchSample(): Promise<SourceFile> {
  try {
    const response = await fetch(`assets/samples/${encodeURIComponent(SAMPLE)}`);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return { name: SAMPLE, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    throw new HostError('unreadable', '示例没有取到，请检查网络后重试。', String(error));
  }
}
