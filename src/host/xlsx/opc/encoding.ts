import { damaged, notWorkbook } from '../unreadable';

/** The encoding that the first line of a part names. */
const DECLARED = /^(<\?xml\s[^>]*?\bencoding\s*=\s*)(["'])([^"']*)\2/;
/** As many bytes as nearly always hold a byte order mark and that line, and as many as may. */
const HEAD = 256;
const LONGEST_HEAD = 16_384;
const [LESS, GREATER, QUESTION] = [0x3c, 0x3e, 0x3f];
/** Names for encodings of Windows and Java that the platform's decoder does not know. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:cp|ms|windows)[-_]?936$/i, 'gbk'],
  [/^(?:cp|ms|windows)[-_]?54936$/i, 'gb18030'],
  [/^(?:cp|ms|windows)[-_]?950$/i, 'big5'],
];

/** Decodes one part that comes piece by piece, in the encoding its first bytes name. */
export class PartDecoder {
  private decoder: TextDecoder | null = null;
  /** What came before there was enough to tell the encoding by. */
  private head: Uint8Array = new Uint8Array();

  constructor(private readonly part: string) {}

  /** The text of the next piece; '' as long as too little has come. */
  decode(piece: Uint8Array, isLast: boolean): string {
    if (this.decoder) return this.read(this.decoder, piece, isLast);
    const head = joined(this.head, piece);
    if (!isLast && (head.length < HEAD || (head.length < LONGEST_HEAD && isCutOff(head)))) {
      this.head = head;
      return '';
    }
    this.decoder = decoderFor(this.part, head);
    return this.read(this.decoder, head, isLast);
  }

  /** A decoder that knows which piece is the last is several times as fast with a part of one piece. */
  private read(decoder: TextDecoder, bytes: Uint8Array, isLast: boolean): string {
    try {
      return isLast ? decoder.decode(bytes) : decoder.decode(bytes, { stream: true });
    } catch (error) {
      throw damaged(this.part, String(error));
    }
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** The bytes of a part; its first line must not name the encoding it was opened in any more. */
export function encodePart(text: string): Uint8Array {
  const ours = text.replace(DECLARED, (whole, before: string, quote: string, encoding: string) =>
    /^utf-?8$/i.test(encoding) ? whole : `${before}${quote}UTF-8${quote}`,
  );
  return new TextEncoder().encode(ours);
}

function decoderFor(part: string, head: Uint8Array): TextDecoder {
  const [first, second, third, fourth] = head;
  if (isUtf32(first, second, third, fourth)) throw notWorkbook(unknown('UTF-32'), part);
  if (first === 0xff && second === 0xfe) return strict('utf-16le');
  if (first === 0xfe && second === 0xff) return strict('utf-16be');
  if (first === 0x3c && second === 0) return strict('utf-16le');
  if (first === 0 && second === 0x3c) return strict('utf-16be');
  const line = firstLine(head);
  const encoding = DECLARED.exec(line)?.[3] ?? '';
  // Programs that write texts of theirs in UTF-8 may take over a first line that speaks of UTF-16:
  // were it true, the line could not have been read.
  if (encoding === '' || /^(?:utf-?(?:8|16|32)|ucs-?[24])/i.test(encoding)) return utf8();
  try {
    return strict(SAME.find(([name]) => name.test(encoding))?.[1] ?? encoding);
  } catch (error) {
    throw notWorkbook(unknown(encoding), `${part}: ${String(error)}`);
  }
}

/** Four bytes for a sign: a mark, or the `<` that begins every part. */
function isUtf32(...[first, second, third, fourth]: readonly (number | undefined)[]): boolean {
  if (first === 0 && second === 0)
    return (third === 0xfe && fourth === 0xff) || (third === 0 && fourth === 0x3c);
  if (third !== 0 || fourth !== 0) return false;
  return (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
}

/** The declaration that a part begins with, as far as it has come; '' where it begins with none. */
function firstLine(head: Uint8Array): string {
  if (head[0] !== LESS || head[1] !== QUESTION) return '';
  const line = head.subarray(0, LONGEST_HEAD);
  let end = line.indexOf(GREATER);
  while (end > 0 && line[end - 1] !== QUESTION) end = line.indexOf(GREATER, end + 1);
  const declared = end > 0 ? line.subarray(0, end + 1) : line;
  return Array.from(declared, (byte) => String.fromCharCode(byte)).join('');
}

/** The declaration has begun, and its end is still to come. */
function isCutOff(head: Uint8Array): boolean {
  const line = firstLine(head);
  return line.startsWith('<?xml') && !line.includes('?>');
}

function unknown(encoding: string): string {
  const name = encoding.slice(0, 30).replace(/[^\w.:-]/g, '?');
  return `文件内部用的是 ${name} 编码，无法读取，请用 Excel 或 WPS 打开并另存为新的 .xlsx 后再试。`;
}

function utf8(): TextDecoder {
  return strict('utf-8');
}

/** Keeps a byte order mark, so that a part in UTF-8 encodes to the same bytes. */
function strict(encoding: string): TextDecoder {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}
