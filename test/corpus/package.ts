import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The files of a workbook, text where they are XML in UTF-8; null for one that is to be missing. */
export type Package = Readonly<Record<string, string | Uint8Array | null>>;

export const SHEET = 'xl/worksheets/sheet1.xml';
export const STRINGS = 'xl/sharedStrings.xml';
export const STYLES = 'xl/styles.xml';
export const WORKBOOK = 'xl/workbook.xml';
export const WORKBOOK_RELS = 'xl/_rels/workbook.xml.rels';
export const TYPES = '[Content_Types].xml';
export const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What the sample's only sheet is called. */
export const NAME = '指标评分表';

const SAMPLES = path.join(__dirname, '../../assets/samples');

/** The bytes of the sample form as it is shipped. */
export function sampleBytes(): Uint8Array {
  const [file = ''] = readdirSync(SAMPLES);
  return new Uint8Array(readFileSync(path.join(SAMPLES, file)));
}

/** The sample form, taken apart. */
export function samplePackage(): Package {
  const files = Object.entries(unzipSync(sampleBytes()));
  return Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content)]));
}

/** The text of one part. */
export function textOf(parts: Package, part: string): string {
  const content = parts[part];
  if (typeof content !== 'string') throw new Error(`${part} is no text`);
  return content;
}

/** The package with one part's text changed; a change that changes nothing is a mistake. */
export function edit(parts: Package, part: string, change: (text: string) => string): Package {
  const before = textOf(parts, part);
  const after = change(before);
  if (after === before) throw new Error(`${part} was not changed`);
  return { ...parts, [part]: after };
}

/** Every XML part changed alike. */
export function editAll(parts: Package, change: (text: string) => string): Package {
  return Object.keys(parts).reduce((all, part) => edit(all, part, change), parts);
}

/** The package with a second sheet in the workbook; `target` null gives it no relationship. */
export function withSheet(
  parts: Package,
  {
    name = '附表',
    state = '',
    type = 'worksheet',
    id = 9,
    target = 'worksheets/sheet2.xml',
    content,
  }: {
    readonly name?: string;
    readonly state?: string;
    readonly type?: string;
    readonly id?: number;
    readonly target?: string | null;
    readonly content: string | Uint8Array | null;
  },
): Package {
  const shown = state === '' ? '' : ` state="${state}"`;
  const listed = edit(parts, WORKBOOK, (text) =>
    text.replace(
      '</sheets>',
      `<sheet name="${name}" sheetId="${id}"${shown} r:id="rId${id}"/></sheets>`,
    ),
  );
  if (target === null) return listed;
  const related = edit(listed, WORKBOOK_RELS, (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rId${id}" Type="${RELATIONSHIP}/${type}" Target="${target}"/></Relationships>`,
    ),
  );
  return content === null ? related : { ...related, [`xl/${target}`]: content };
}

/** Puts a package together as a file. */
export function zipped(parts: Package, level: 0 | 9 = 9): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level });
}
