import type { Attributes } from '../xml/scan';
import indexedColours from './indexed-colours.json';

/** The theme's colours in the order that styles count them: light before dark. */
export type ThemeColours = readonly string[];

const INDEXED: readonly string[] = indexedColours;

/**
 * The colour that an element such as `<fgColor>` names, as `#RRGGBB`; null where it leaves the
 * colour to the reader.
 */
export function colourOf(attributes: Attributes, theme: ThemeColours): string | null {
  const { rgb, theme: themed, indexed, tint } = attributes;
  if (rgb !== undefined) return rgbColour(rgb);
  const base =
    themed === undefined
      ? (INDEXED[Number(indexed ?? INDEXED.length)] ?? null)
      : (theme[Number(themed)] ?? null);
  return base === null ? null : tinted(base, Number(tint ?? 0));
}

/** `FF00B050`, whose first pair is an opacity that spreadsheets ignore, or `00B050`. */
function rgbColour(text: string): string | null {
  const [, digits] = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text) ?? [];
  return digits === undefined ? null : `#${digits.toUpperCase()}`;
}

/**
 * A tint above 0 goes that far towards white, one below 0 towards black. Spreadsheets change the
 * lightness alone; mixing is within a shade of it and keeps the hue as well.
 */
function tinted(colour: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return colour;
  const aim = tint > 0 ? 255 : 0;
  const share = Math.abs(tint);
  const mixed = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16);
    const value = Math.trunc(channel + (aim - channel) * share);
    return value.toString(16).padStart(2, '0').toUpperCase();
  });
  return `#${mixed.join('')}`;
}
