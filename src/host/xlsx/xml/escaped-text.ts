/** What XML cannot hold or would change, half a pair of surrogates included; and what looks escaped. */
// eslint-disable-next-line no-control-regex
const TO_ESCAPE = /[\0-\x08\v-\x1F\uD800-\uDFFF\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4}_)/gu;

/** Characters that XML cannot hold stand in strings as `_x000D_`; `_x005F_` is the underscore itself. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The other way round. */
export function escapeText(text: string): string {
  return text.replace(TO_ESCAPE, (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}
