import type { Parts } from '../opc/parts';
import { readRelationships } from '../opc/relationships';
import { ifWhole } from '../unreadable';
import type { ThemeColours } from './colour';

/** The order in which styles count the colours; the theme itself lists dark before light. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The colours of a workbook's theme; black on white where it brings none. */
export function readThemeColours(parts: Parts, workbookPart: string): ThemeColours {
  const part = readRelationships(parts, workbookPart).find(({ type }) => type === 'theme')?.target;
  const colours = new Map([
    ['lt1', '#FFFFFF'],
    ['dk1', '#000000'],
  ]);
  // Colours alone are no reason to refuse a form: of a theme that is cut off, those before the cut.
  if (part !== undefined && parts.has(part))
    ifWhole(() => collect(parts, part, colours), undefined);
  return ORDER.map((name) => colours.get(name) ?? '#000000');
}

function collect(parts: Parts, part: string, colours: Map<string, string>): void {
  let inScheme = false;
  let slot = '';
  parts.scan(part, {
    open(name, attributes) {
      if (name === 'clrScheme') inScheme = true;
      else if (!inScheme) return;
      else if (ORDER.includes(name)) slot = name;
      else if (name === 'srgbClr') colours.set(slot, `#${attributes['val'] ?? '000000'}`);
      // The system's window and text colours come with what they were when the file was saved.
      else if (name === 'sysClr') colours.set(slot, `#${attributes['lastClr'] ?? '000000'}`);
    },
    close(name) {
      if (name === 'clrScheme') inScheme = false;
    },
  });
}
