import { HostError, type HostErrorCode } from '../host-error';

interface Meaning {
  readonly code: HostErrorCode;
  readonly sentence: string;
}

/** Said both while Excel waits for the end of an edit and where it refuses to wait. */
const CELL_EDIT = '正在编辑单元格，请按 Enter 结束编辑后重试。';
const TOO_LARGE = '内容超过 Excel 一次能传送的大小，请删去多余的行列或分成几张表后再试。';

/** Excel's own error codes, which are the same in every language, unlike its messages. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  AccessDenied: {
    code: 'protected',
    sentence: 'Excel 拒绝了这项操作，请先撤销工作表保护或确认文件可以编辑。',
  },
  InvalidOperationInCellEditMode: { code: 'cell-edit', sentence: CELL_EDIT },
  RequestPayloadSizeLimitExceeded: { code: 'too-large', sentence: TOO_LARGE },
  ResponsePayloadSizeLimitExceeded: { code: 'too-large', sentence: TOO_LARGE },
};

const SHEET_GONE: Meaning = {
  code: 'sheet-gone',
  sentence: '找不到这张工作表，可能已被改名或删除，请重新校验。',
};
/** Ctrl+Z after a rule was deleted leaves one that answers so to everything (office-js #6396). */
const RULE_BROKEN: Meaning = {
  code: 'unknown',
  sentence: '有一条条件格式 Excel 自己也读不出来，请保存并关闭文件，重新打开后再试。',
};

/** Excel says the same of everything that is not there; what it was, the place of the error tells. */
function meaningOf(code: string, place: string): Meaning | undefined {
  if (code !== 'ItemNotFound') return MEANINGS[code];
  if (place.startsWith('Worksheet')) return SHEET_GONE;
  return /^(?:Custom)?ConditionalFormat/.test(place) ? RULE_BROKEN : undefined;
}

/** The failure of a request as the error every host reports; one that is so already stays itself. */
export function hostErrorOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (!(error instanceof OfficeExtension.Error))
    return unknownError(error instanceof Error ? error.name : 'Error', String(error));
  const { code, message, debugInfo } = error;
  const place = debugInfo.errorLocation ?? '';
  const detail = `${code}: ${message} @ ${place}`;
  const meaning = meaningOf(code, place);
  return meaning === undefined
    ? unknownError(code, detail)
    : new HostError(meaning.code, meaning.sentence, detail);
}

function unknownError(code: string, detail: string): HostError {
  return new HostError('unknown', `Excel 报告错误（${code}），请保存文件后重试。`, detail);
}

/** A sheet with more in it than Excel hands over even row by row. */
export function tooLarge(detail: string): HostError {
  return new HostError('too-large', TOO_LARGE, detail);
}
