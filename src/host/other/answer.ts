import { HostError, type HostErrorCode } from '../host-error';

/** What the thread that converts answers: the `.xlsx`, or why there is none. Errors do not travel. */
export type Answer =
  | { readonly kind: 'converted'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'refused';
      readonly code: HostErrorCode;
      readonly message: string;
      readonly detail: string;
    };

/** Said of a file that is not converted in time. */
export const TOO_LONG = '旧格式文件太复杂，一直没有转换完，请用 Excel 或 WPS 另存为 .xlsx 后再试。';
/** A whole form takes a second. */
export const MAX_MILLISECONDS = 60_000;

/** The answer to one file; anything but a `HostError` is a fault of the program and goes on. */
export function answerOf(convert: () => Uint8Array): Answer {
  try {
    return { kind: 'converted', bytes: convert() };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const { code, message, detail } = error;
    return { kind: 'refused', code, message, detail };
  }
}

/** The bytes of an answer. @throws HostError that the thread met */
export function bytesOf(answer: Answer): Uint8Array {
  if (answer.kind === 'converted') return answer.bytes;
  throw new HostError(answer.code, answer.message, answer.detail);
}
