import type { RuleLook, SimBorder } from '../model/rule';
import type { Scalar, WireClass } from '../wire/wire-class';
import { WireError } from '../wire/wire-error';
import { wireObject } from '../wire/wire-object';

export const FILL: WireClass<RuleLook> = {
  name: 'ConditionalRangeFill',
  scalars: { Color: colour('fill') },
};

export const FONT: WireClass<RuleLook> = {
  name: 'ConditionalRangeFont',
  scalars: {
    Color: colour('color'),
    Bold: {
      get: (look) => look.bold,
      set: (look, value) => {
        look.bold = value === true;
      },
    },
    Italic: {
      get: (look) => look.italic,
      set: (look, value) => {
        look.italic = value === true;
      },
    },
    Underline: {
      get: (look) => look.underline,
      set: (look, value) => {
        look.underline = String(value);
      },
    },
  },
};

export const BORDER: WireClass<SimBorder> = {
  name: 'ConditionalRangeBorder',
  scalars: {
    Style: {
      get: (border) => border.style,
      set: (border, value) => {
        border.style = String(value);
      },
    },
    Color: {
      get: (border) => border.color,
      set: (border, value) => {
        border.color = hex(value);
      },
    },
  },
};

export const BORDERS: WireClass<RuleLook> = {
  name: 'ConditionalRangeBorderCollection',
  navigations: {
    Top: ({ borders }) => wireObject(BORDER, borders.Top),
    Bottom: ({ borders }) => wireObject(BORDER, borders.Bottom),
    Left: ({ borders }) => wireObject(BORDER, borders.Left),
    Right: ({ borders }) => wireObject(BORDER, borders.Right),
  },
};

export const CONDITIONAL_RANGE_FORMAT: WireClass<RuleLook> = {
  name: 'ConditionalRangeFormat',
  navigations: {
    Fill: (look) => wireObject(FILL, look),
    Font: (look) => wireObject(FONT, look),
    Borders: (look) => wireObject(BORDERS, look),
  },
};

function colour(of: 'fill' | 'color'): Scalar<RuleLook> {
  return {
    get: (look) => look[of],
    set: (look, value) => {
      look[of] = hex(value);
    },
  };
}

function hex(value: unknown): string {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value))
    throw new WireError('InvalidArgument');
  return value;
}
