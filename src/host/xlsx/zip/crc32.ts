const BYTE = 256;
/** Four tables one behind the other: what a byte comes to, and what it does with one to three more behind it. */
const TABLES = new Uint32Array(4 * BYTE);
for (let byte = 0; byte < BYTE; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  TABLES[byte] = value;
}
for (let at = BYTE; at < TABLES.length; at += 1) {
  const before = TABLES[at - BYTE] ?? 0;
  TABLES[at] = (TABLES[before & 0xff] ?? 0) ^ (before >>> 8);
}

/** The checksum of zip archives; `previous` is that of the bytes before these. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = ~previous;
  let at = 0;
  // Four bytes in one step, by index: a sheet has a million.
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= view.getInt32(at, true);
    crc =
      (TABLES[3 * BYTE + (crc & 0xff)] ?? 0) ^
      (TABLES[2 * BYTE + ((crc >>> 8) & 0xff)] ?? 0) ^
      (TABLES[BYTE + ((crc >>> 16) & 0xff)] ?? 0) ^
      (TABLES[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1)
    crc = (TABLES[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
