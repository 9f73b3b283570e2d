import type { MarkStyle } from '../../../write/marks';

/** The look of a mark as a differential format: what it changes in the look of a cell. */
export function markDxf(prefix: string, style: MarkStyle): string {
  const tag = (name: string, inner: string): string =>
    `<${prefix}${name}>${inner}</${prefix}${name}>`;
  const colour = (name: string, value: string): string =>
    `<${prefix}${name} rgb="FF${value.slice(1)}"/>`;
  const on = (name: string, is: boolean): string => (is ? `<${prefix}${name}/>` : '');
  const side = (name: string): string =>
    `<${prefix}${name} style="thin">${colour('color', style.font)}</${prefix}${name}>`;

  const font =
    on('b', style.bold) +
    on('i', style.italic) +
    on('u', style.underline) +
    colour('color', style.font);
  const fill = tag('patternFill', colour('bgColor', style.fill));
  const border = ['left', 'right', 'top', 'bottom'].map(side).join('');
  return tag(
    'dxf',
    tag('font', font) + tag('fill', fill) + (style.border ? tag('border', border) : ''),
  );
}
