const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const NUMBERED = /^#(?:x([\dA-Fa-f]+)|(\d+))$/;

/** A text with the signs that stand for others (`&lt;`, `&#25991;`) replaced; null where one is none. */
export function withoutReferences(text: string): string | null {
  let isWhole = true;
  const plain = text.replace(/&([^&;]*)(;?)/g, (_, name: string, end: string) => {
    const sign = end === '' ? null : signOf(name);
    isWhole &&= sign !== null;
    return sign ?? '';
  });
  return isWhole ? plain : null;
}

function signOf(name: string): string | null {
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const [, hex, decimal] = NUMBERED.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal ?? 'none') : Number.parseInt(hex, 16);
  return isAllowed(code) ? String.fromCodePoint(code) : null;
}

/** What XML cannot hold as it is it cannot name either. */
function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  if (code < 0xe000) return code < 0xd800;
  return code <= 0x10ffff && code !== 0xfffe && code !== 0xffff;
}
