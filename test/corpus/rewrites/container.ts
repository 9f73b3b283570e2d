import { strToU8, zipSync } from 'fflate';
import {
  edit,
  RELATIONSHIP,
  SHEET,
  TYPES,
  WORKBOOK,
  WORKBOOK_RELS,
  zipped,
  type Package,
} from '../package';
import type { Rewrite } from './rewrite';

/** The same files in a package that is put together differently. */
export const CONTAINER: readonly Rewrite[] = [
  { name: 'nothing is compressed', rewrite: (sample) => zipped(sample, 0) },
  { name: 'the files in the other order', rewrite: (sample) => reversed(sample) },
  { name: 'backslashes in the names (old .NET)', rewrite: (sample) => renamed(sample, backslash) },
  {
    name: 'names in capitals',
    rewrite: (sample) => renamed(sample, (name) => name.replace(/^xl/, 'XL')),
  },
  {
    name: 'entries for folders (zip -r)',
    rewrite: (sample) => ({ 'xl/': '', 'xl/worksheets/': '', ...sample }),
  },
  {
    name: 'files that no part names',
    rewrite: (sample) => ({ ...sample, 'docProps/thumbnail.jpeg': Uint8Array.of(0xff, 0xd8) }),
  },
  {
    name: 'a comment behind the archive',
    rewrite: (sample) => withComment(zipped(sample), '由系统导出'),
  },
  {
    name: 'targets from the root of the package (Aspose, POI)',
    rewrite: (sample) =>
      edit(sample, WORKBOOK_RELS, (text) => text.replaceAll('Target="', 'Target="/xl/')),
  },
  {
    name: 'targets with dots in their path',
    rewrite: (sample) =>
      edit(sample, WORKBOOK_RELS, (text) => text.replaceAll('Target="', 'Target="./../xl/')),
  },
  {
    name: 'the workbook at the root of the package',
    rewrite: (sample) => atRoot(sample),
  },
  {
    name: 'a sheet of another name',
    rewrite: (sample) => moved(sample, SHEET, 'xl/worksheets/表1.xml'),
  },
  {
    name: 'relationships to the web beside those of the workbook',
    rewrite: (sample) =>
      edit(sample, WORKBOOK_RELS, (text) =>
        text.replace(
          '</Relationships>',
          `<Relationship Id="rId7" Type="${RELATIONSHIP}/externalLink" Target="http://example.invalid/a.xlsx" TargetMode="External"/></Relationships>`,
        ),
      ),
  },
  {
    name: 'no content type for the relationships',
    rewrite: (sample) => edit(sample, TYPES, (text) => text.replace(/<Default[^>]*rels"\/>/, '')),
  },
];

function reversed(sample: Package): Package {
  return Object.fromEntries(Object.entries(sample).toReversed());
}

function backslash(name: string): string {
  return name.replaceAll('/', '\\');
}

function renamed(sample: Package, rename: (name: string) => string): Package {
  return Object.fromEntries(Object.entries(sample).map(([name, text]) => [rename(name), text]));
}

function moved(sample: Package, from: string, to: string): Package {
  const related = edit(sample, WORKBOOK_RELS, (text) =>
    text.replace(from.replace('xl/', ''), to.replace('xl/', '')),
  );
  const typed = edit(related, TYPES, (text) => text.replace(from, to));
  const { [from]: content, ...others } = typed;
  return { ...others, [to]: content ?? null };
}

function atRoot(sample: Package): Package {
  const root = { ...renamed(sample, (name) => name.replace(/^xl\//, '')) };
  const typed = edit(root, TYPES, (text) => text.replaceAll('/xl/', '/'));
  return edit(typed, '_rels/.rels', (text) => text.replace(WORKBOOK, 'workbook.xml'));
}

/** The comment's length stands in the last two bytes of an archive that has none. */
function withComment(archive: Uint8Array, comment: string): Uint8Array {
  const words = strToU8(comment);
  const file = new Uint8Array(archive.length + words.length);
  file.set(archive);
  file.set(words, archive.length);
  new DataView(file.buffer).setUint16(archive.length - 2, words.length, true);
  return file;
}

/** A file of another kind with the name of a workbook. */
export const NO_WORKBOOK: readonly Rewrite[] = [
  {
    name: 'an archive of several workbooks',
    rewrite: (sample) => zipSync({ 'a.xlsx': zipped(sample), 'b.xlsx': zipped(sample) }),
    refused: /普通压缩包.*先解压/,
  },
  {
    name: 'a package without its workbook',
    rewrite: (sample) => ({ ...sample, [WORKBOOK]: null }),
    refused: /不是 \.xlsx/,
  },
];
