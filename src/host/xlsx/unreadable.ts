import { HostError } from '../host-error';

/** A file that is no workbook we can read; `sentence` says what it is and what to do. */
export function notWorkbook(sentence: string, detail = ''): HostError {
  return new HostError('unreadable', sentence, detail);
}

/** A workbook of which a piece cannot be read. The piece is named for whoever looks into it. */
export function damaged(part: string, detail: string): HostError {
  return new HostError(
    'unreadable',
    '文件内容已损坏，请用 Excel 或 WPS 打开并另存为新的 .xlsx 后再试。',
    `${part}: ${detail}`,
  );
}

/** A file cut off before its end. */
export function truncated(detail: string): HostError {
  return new HostError(
    'unreadable',
    '文件不完整（可能下载或复制时中断），请重新获取文件后再试。',
    detail,
  );
}

/** A file that would take more memory than a form can reasonably need. */
export function tooLarge(sentence: string, detail: string): HostError {
  return new HostError('too-large', sentence, detail);
}

/** What a piece of the workbook tells, or `otherwise` where that piece alone cannot be read. */
export function ifWhole<Result>(read: () => Result, otherwise: Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof HostError) return otherwise;
    throw error;
  }
}

/** A failure nobody foresaw, as the error that every host reports. */
export function hostErrorOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const sentence = '处理文件时出错，请用 Excel 或 WPS 打开并另存为新的 .xlsx 后再试。';
  return new HostError('unknown', sentence, String(error));
}
