import { WITH_PASSWORD } from '../refused-files';
import { notWorkbook } from './unreadable';

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const PDF = [0x25, 0x50, 0x44, 0x46];

const EMPTY = '文件是空的（0 字节），请重新获取文件后再试。';
const OLD = '文件是旧版 .xls、WPS .et 或其他旧格式，请用 Excel 或 WPS 打开并另存为 .xlsx 后再试。';
const HTML = '文件其实是网页（HTML），不是 .xlsx，请用 Excel 打开并另存为 .xlsx 后再试。';
const XML = '文件其实是 XML 表格，不是 .xlsx，请用 Excel 打开并另存为 .xlsx 后再试。';
const TEXT = '文件其实是文本或 CSV，不是 .xlsx，请用 Excel 打开并另存为 .xlsx 后再试。';
const PORTABLE = '文件其实是 PDF，不是 .xlsx，请使用评分表的 Excel 原件。';
const UNKNOWN = '文件不是 .xlsx 工作簿，请用 Excel 或 WPS 打开评分表并另存为 .xlsx 后再试。';
const EMPTY_ARCHIVE = '文件是空的压缩包，不是 .xlsx 工作簿，请重新获取文件后再试。';

/** Refuses everything that is no zip archive, saying by its first bytes what it is instead. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw notWorkbook(EMPTY);
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, EMPTY_ZIP)) throw notWorkbook(EMPTY_ARCHIVE);
  if (isCompoundFile(bytes)) throw notWorkbook(hasPassword(bytes) ? WITH_PASSWORD : OLD);
  if (startsWith(bytes, PDF)) throw notWorkbook(PORTABLE);
  throw notWorkbook(textKind(bytes));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The container of `.xls` and `.et`, and of an `.xlsx` with a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, CFB);
}

/** A password wraps the workbook in a compound file, whose stream names stand there as UTF-16. */
export function hasPassword(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage'.split('').join('\0');
  return new TextDecoder('latin1').decode(bytes).includes(name);
}

function textKind(bytes: Uint8Array): string {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  if (start.includes('\0')) return UNKNOWN;
  if (/^\s*<\?xml/.test(start) && !/<html/i.test(start)) return XML;
  if (/^\s*<(!doctype html|html|head|body|meta|table|style)/i.test(start)) return HTML;
  return TEXT;
}

const FOREIGN: readonly (readonly [part: RegExp, sentence: string])[] = [
  [/^word\//, '文件是 Word 文档，不是 .xlsx 工作簿，请选择评分表的 Excel 文件。'],
  [/^ppt\//, '文件是 PowerPoint 演示文稿，不是 .xlsx 工作簿，请选择评分表的 Excel 文件。'],
  [/^xl\/workbook\.bin$/, '文件是二进制工作簿（.xlsb），请用 Excel 另存为 .xlsx 后再试。'],
  [/^content\.xml$/, '文件是 OpenDocument 格式（如 .ods），请打开后另存为 .xlsx 再试。'],
  [/^Index\//, '文件是 Numbers 表格，请导出为 .xlsx 后再试。'],
];

/** What a zip archive without a workbook in it is, and what to do. */
export function foreignArchive(names: readonly string[]): string {
  const found = FOREIGN.find(([part]) => names.some((name) => part.test(name)));
  return found?.[1] ?? '文件是普通压缩包，不是 .xlsx 工作簿，请先解压，再选择其中的评分表。';
}
