/**
 * An encoder for a Chinese encoding, made by asking the decoder what every pair of bytes is. Signs
 * that two bytes cannot say come as references, as exporters write them.
 */
export function iconv(encoding: 'gbk' | 'gb18030'): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const sign = decoder.decode(Uint8Array.of(first, second));
      if (sign.length === 1 && sign !== '\u{fffd}' && !codes.has(sign))
        codes.set(sign, [first, second]);
    }
  }
  return (text) =>
    Uint8Array.from(
      Array.from(text).flatMap((sign) => {
        const code = sign.codePointAt(0) ?? 0;
        if (code < 0x80) return [code];
        return codes.get(sign) ?? Array.from(`&#${code};`, (digit) => digit.charCodeAt(0));
      }),
    );
}
