import type { Plain } from '../../engine/language/plain';

/** Labels are short, their notes included; a longer text is prose. */
const LONGEST = 120;
const OPENING = ['(', '[', '〔', '【'];
const CLOSING = ')]〕】';
/** Bullets before a label, and what ends it. */
const LEADING = '*·';
const TRAILING = ':;*%·①②③④⑤⑥⑦⑧⑨⑩';

/** A label without bracketed notes and the signs around it: `*权重(%):` → `权重`; '' for prose. */
export function labelText(text: Plain): string {
  return text.length > LONGEST ? '' : withoutSigns(withoutBrackets(text));
}

/** Brackets may stand in one another; one that nobody closed goes on to the end. */
function withoutBrackets(text: string): string {
  if (!OPENING.some((sign) => text.includes(sign))) return text;
  let bare = '';
  let depth = 0;
  for (const sign of text) {
    if (OPENING.includes(sign)) depth += 1;
    else if (depth === 0) bare += sign;
    else if (CLOSING.includes(sign)) depth -= 1;
  }
  return bare;
}

function withoutSigns(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && LEADING.includes(text.charAt(start))) start += 1;
  while (end > start && TRAILING.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
