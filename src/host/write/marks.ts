import type { Marks } from '../../sheet/edits';

/** How one kind of mark is recognised and what it looks like, in Excel and in a file alike. */
export interface MarkStyle {
  /** Always true, and names the mark as ours. Without the leading `=`, as files store it. */
  readonly formula: string;
  /** Colours as `#RRGGBB`; the font has a contrast of at least 4.5:1 on the fill. */
  readonly fill: string;
  readonly font: string;
  /** Second signs, for those who cannot tell the fills apart or print without colour. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** A thin border around each cell, in the colour of the font. */
  readonly border: boolean;
}

export type MarkKind = keyof Marks;

/** The kinds by rank: where two meet in one cell, the fill of the first one shows. */
export const MARK_KINDS: readonly MarkKind[] = ['error', 'warning', 'failing'];

/** Marks (标记) are conditional formats; the fills also differ in greyscale. */
export const MARK_STYLES: Readonly<Record<MarkKind, MarkStyle>> = {
  error: {
    formula: 'N("ziping:error")=0',
    fill: '#F4A6A6',
    font: '#5A0000',
    bold: true,
    italic: false,
    underline: false,
    border: true,
  },
  warning: {
    formula: 'N("ziping:warning")=0',
    fill: '#FFD966',
    font: '#4A3400',
    bold: false,
    italic: false,
    underline: true,
    border: false,
  },
  failing: {
    formula: 'N("ziping:failing")=0',
    fill: '#E2ECF7',
    font: '#1F3864',
    bold: false,
    italic: true,
    underline: false,
    border: false,
  },
};

/** The kind of mark a conditional format's formula names, spaces and a leading `=` ignored. */
export function markKindOf(formula: string): MarkKind | null {
  const bare = formula.replace(/\s/g, '').replace(/^=/, '');
  return MARK_KINDS.find((kind) => MARK_STYLES[kind].formula === bare) ?? null;
}
