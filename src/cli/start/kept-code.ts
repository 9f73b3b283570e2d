/** What a script was compiled to, as a file beside the script keeps it. */
const WORD = 4;
/** What V8 is handed begins where any number may stand. */
const ALIGNED = 16;

/**
 * What such a file is for: this very script, run by this very Node. V8 itself refuses what another V8
 * made, but knows a script by its length alone.
 */
export function codeKey(script: string): string {
  const { version, arch } = process;
  const key = `${firstLine(script)} ${version} ${arch}\n`;
  return key.padEnd(Math.ceil(key.length / ALIGNED) * ALIGNED, ' ');
}

/** The build puts the checksum of a script into its first line. */
function firstLine(script: string): string {
  return script.slice(0, script.indexOf('\n'));
}

/** The bytes of the file. */
export function packCode(key: string, code: Uint8Array): Uint8Array {
  const head = Buffer.from(key, 'latin1');
  const whole = Buffer.alloc(head.length + Math.ceil(code.length / WORD) * WORD + WORD);
  whole.set(head);
  whole.set(code, head.length);
  const end = whole.length - WORD;
  whole.writeInt32LE(checksum(whole.subarray(0, end)), end);
  return whole;
}

/**
 * The code in the bytes of such a file; null where it is of another script or another Node, or is not
 * whole. V8 checks no bytes, and would fall over them.
 */
export function unpackCode(key: string, bytes: Buffer): Buffer | null {
  const end = bytes.length - WORD;
  if (end < key.length || bytes.length % WORD > 0) return null;
  if (bytes.toString('latin1', 0, key.length) !== key) return null;
  if (bytes.readInt32LE(end) !== checksum(bytes.subarray(0, end))) return null;
  return bytes.subarray(key.length, end);
}

/** Of whole words, as it is reckoned before anything is compiled well. */
function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / WORD);
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) sum = (Math.imul(sum, 31) + (words[at] ?? 0)) | 0;
  return sum;
}
