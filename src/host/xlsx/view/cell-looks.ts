import type { Parts } from '../opc/parts';
import { isOn } from '../xml/attribute';
import type { Attributes } from '../xml/scan';
import { PLAIN_LOOK, type CellLook } from './cell-look';
import { colourOf, type ThemeColours } from './colour';

type Font = Pick<CellLook, 'font' | 'size' | 'bold' | 'italic' | 'underline'>;
type Alignment = Pick<CellLook, 'horizontal' | 'vertical' | 'wrap'>;

const SECTIONS = new Set(['fonts', 'fills', 'cellXfs', 'dxfs']);

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  left: 'left',
  right: 'right',
  center: 'center',
  centerContinuous: 'center',
  distributed: 'center',
};

const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = {
  top: 'top',
  center: 'middle',
  justify: 'middle',
  distributed: 'middle',
};

/** The look of each cell style, in the order that the `s` of a cell counts in. */
export function readCellLooks(
  parts: Parts,
  part: string,
  theme: ThemeColours,
): readonly CellLook[] {
  const fonts: Font[] = [];
  const fills: (string | null)[] = [];
  const looks: CellLook[] = [];
  let section = '';
  let solid = false;
  parts.scan(part, {
    open(name, attributes) {
      if (SECTIONS.has(name)) section = name;
      else if (section === 'fonts') {
        if (name === 'font') fonts.push(PLAIN_LOOK);
        else fonts.push({ ...(fonts.pop() ?? PLAIN_LOOK), ...fontTrait(name, attributes, theme) });
      } else if (section === 'fills') {
        if (name === 'fill') fills.push(null);
        else if (name === 'patternFill') solid = attributes['patternType'] === 'solid';
        else if (name === 'fgColor' && solid) {
          fills.splice(-1, 1, colourOf(attributes, theme));
        }
      } else if (section === 'cellXfs') {
        if (name === 'xf') looks.push(lookOf(attributes, fonts, fills));
        else if (name === 'alignment') {
          looks.push({ ...(looks.pop() ?? PLAIN_LOOK), ...alignmentOf(attributes) });
        }
      }
    },
    close(name) {
      if (name === section) section = '';
    },
  });
  return looks;
}

function fontTrait(name: string, attributes: Attributes, theme: ThemeColours): Partial<Font> {
  const on = isOn(attributes['val'], 'on');
  if (name === 'b') return { bold: on };
  if (name === 'i') return { italic: on };
  if (name === 'u') return { underline: attributes['val'] !== 'none' };
  if (name === 'sz') return { size: Number(attributes['val'] ?? PLAIN_LOOK.size) };
  if (name === 'color') return { font: colourOf(attributes, theme) };
  return {};
}

function lookOf(
  attributes: Attributes,
  fonts: readonly Font[],
  fills: readonly (string | null)[],
): CellLook {
  const font = fonts[Number(attributes['fontId'] ?? 0)] ?? PLAIN_LOOK;
  const fill = fills[Number(attributes['fillId'] ?? 0)] ?? null;
  return { ...PLAIN_LOOK, ...font, fill };
}

function alignmentOf(attributes: Attributes): Alignment {
  return {
    horizontal: HORIZONTAL[attributes['horizontal'] ?? ''] ?? null,
    vertical: VERTICAL[attributes['vertical'] ?? ''] ?? 'bottom',
    wrap: isOn(attributes['wrapText']),
  };
}
