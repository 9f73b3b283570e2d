import { crc32 } from '../node/node-crc32';

/** What a script was compiled to, as a file beside the script keeps it: whose it is, the code, a checksum. */
const CHECKSUM = 4;
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
  const whole = Buffer.concat([Buffer.from(key, 'latin1'), code, Buffer.alloc(CHECKSUM)]);
  const end = whole.length - CHECKSUM;
  whole.writeUInt32LE(crc32(whole.subarray(0, end)), end);
  return whole;
}

/**
 * The code in the bytes of such a file; null where it is of another script or another Node, or is not
 * whole. V8 checks no bytes, and would fall over them.
 */
export function unpackCode(key: string, bytes: Buffer): Buffer | null {
  const end = bytes.length - CHECKSUM;
  if (end < key.length || bytes.toString('latin1', 0, key.length) !== key) return null;
  if (bytes.readUInt32LE(end) !== crc32(bytes.subarray(0, end))) return null;
  return bytes.subarray(key.length, end);
}
