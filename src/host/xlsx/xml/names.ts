/** Signs that a name of XML may hold: 1 anywhere, 2 anywhere but in front. */
const SIGNS = new Uint8Array(128);
for (const sign of ':ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz')
  SIGNS[sign.charCodeAt(0)] = 1;
for (const sign of '-.0123456789') SIGNS[sign.charCodeAt(0)] = 2;

/** First and last of each stretch beyond ASCII, as XML 1.0 has them. */
const ANYWHERE = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
] as const;
const NOT_IN_FRONT = [
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
] as const;

/** Where a name that begins at `start` ends; signs beyond ASCII are taken as they come. */
export function endOfName(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); code > 127 || SIGNS[code]; code = text.charCodeAt(at))
    at += 1;
  return at;
}

export function isName(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return isWideName(text);
    if (SIGNS[code] !== 1 && (at === 0 || SIGNS[code] !== 2)) return false;
  }
  return text !== '';
}

function isWideName(text: string): boolean {
  return [...text].every((sign, index) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 128) return SIGNS[code] === 1 || (SIGNS[code] === 2 && index > 0);
    const stretches = index === 0 ? ANYWHERE : [...ANYWHERE, ...NOT_IN_FRONT];
    return stretches.some(([first, last]) => code >= first && code <= last);
  });
}
