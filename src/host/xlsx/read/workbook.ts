import { WITHOUT_SHEET } from '../../refused-files';
import { foreignArchive } from '../file-kind';
import type { Parts } from '../opc/parts';
import { readRelationships, type Relationship } from '../opc/relationships';
import { notWorkbook } from '../unreadable';
import { isOn } from '../xml/attribute';
import type { Attributes } from '../xml/scan';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  /** What it is asked for by: its name, unless a sheet before it has that. */
  readonly key: string;
  readonly visible: boolean;
  /** It was in front when the file was saved. */
  readonly active: boolean;
  /** Null where the file does not say which part it is. */
  readonly part: string | null;
}

/** A sheet that can be looked for in the package. */
export interface WorkbookSheet extends ListedSheet {
  readonly part: string;
}

/**
 * What `xl/workbook.xml` and its relationships say; part names null where there is no such part, be it
 * that none is named or that the one named is absent.
 */
export interface Workbook {
  readonly part: string;
  /** Worksheets in tab order; chart and macro sheets are left out. */
  readonly sheets: readonly ListedSheet[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Dates count from 1904. */
  readonly date1904: boolean;
  /** The ISO "strict" variant, which we read but do not write. */
  readonly strict: boolean;
}

/** @throws HostError where the package holds no workbook, or one without a worksheet. */
export function readWorkbook(parts: Parts): Workbook {
  const part = readRelationships(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  if (part === undefined || !parts.has(part) || !part.endsWith('.xml')) {
    throw notWorkbook(foreignArchive(parts.names()));
  }
  const related = readRelationships(parts, part);
  const sheets: ListedSheet[] = [];
  let strict = false;
  let date1904 = false;
  let activeTab = '0';
  let tabs = 0;
  let root: string | null = null;
  parts.scan(part, {
    open(name, attributes) {
      if (root === null && name !== 'workbook') throw notWorkbook(foreignArchive(parts.names()));
      root ??= name;
      if (name === 'workbook') strict = Object.values(attributes).includes(STRICT);
      else if (name === 'workbookPr') date1904 = isOn(attributes['date1904']);
      else if (name === 'workbookView') activeTab = attributes['activeTab'] ?? activeTab;
      else if (name === 'sheet') {
        const active = String(tabs) === activeTab;
        tabs += 1;
        const taken = sheets.map(({ name: one }) => one);
        const sheet = toSheet(attributes, related, active, taken);
        if (sheet !== null) sheets.push(sheet);
      }
    },
  });
  if (sheets.length === 0) throw notWorkbook(WITHOUT_SHEET, part);
  const only = (type: string): string | null =>
    related.find(({ type: own, target }) => own === type && parts.has(target))?.target ?? null;
  return {
    part,
    sheets,
    sharedStrings: only('sharedStrings'),
    styles: only('styles'),
    date1904,
    strict,
  };
}

/** Null for a chart, a dialogue or a macro sheet. */
function toSheet(
  attributes: Attributes,
  related: readonly Relationship[],
  active: boolean,
  taken: readonly string[],
): ListedSheet | null {
  const name = attributes['name'] ?? '';
  // The prefix of the relationship's namespace is the writer's choice.
  const idKey = Object.keys(attributes).find((attribute) => attribute.endsWith(':id'));
  const id = idKey === undefined ? undefined : attributes[idKey];
  const relationship = related.find((candidate) => candidate.id === id);
  if (relationship !== undefined && relationship.type !== 'worksheet') return null;
  const visible = (attributes['state'] ?? 'visible') === 'visible';
  const part = relationship?.target ?? null;
  const key = taken.includes(name) ? `${name}\n${taken.length}` : name;
  return { name, key, visible, active, part };
}
