import { lettersOf } from '../../engine/language/signs';
import { areAlike, readTitle, type ReadTitle } from '../../engine/prose/alike';
import type { EvidenceItem } from '../../engine/prose/evidence-index';
import { isHiddenName, partsOf, readName, type Named } from './file-name';

/** A document of the list, and what was found for it: files, or folders that bear its number. */
export interface FoundItem {
  readonly item: EvidenceItem;
  readonly files: readonly string[];
}

/** The list of a form beside the names in a folder. */
export interface EvidenceMatch {
  /** All documents, in the order of the list. */
  readonly items: readonly FoundItem[];
  /** Documents for which nothing was found, nor a file that may be theirs. */
  readonly missing: readonly EvidenceItem[];
  /** How many files were looked at. */
  readonly count: number;
  /** Files with a number that the list does not have. */
  readonly extra: readonly string[];
  /** Files without a number, whose name is no title of the list either. */
  readonly unknown: readonly string[];
  /** Files that may be of several documents. */
  readonly unsure: readonly string[];
  /** Files without a number, known by their title to be of one that has. */
  readonly unnumbered: readonly (readonly [file: string, item: EvidenceItem])[];
  /** Files that bear the number of one document and the title of another. */
  readonly swapped: readonly (readonly [file: string, item: EvidenceItem])[];
}

/** A title must have so many letters to be known by them alone. */
const TELLING = 4;

/**
 * Holds the list of 佐证材料 against the names of files, paths within their folder: their contents are
 * never looked at. All that lies in a folder with a number of the list counts as one.
 */
export function matchFiles(
  items: readonly EvidenceItem[],
  paths: readonly string[],
): EvidenceMatch {
  const listed = items.map((item) => ({ item, titles: item.titles.map(readTitle) }));
  const files = new Map(items.map((item) => [item, new Set<string>()]));
  const extra: string[] = [];
  const unknown: string[] = [];
  const unsure: string[] = [];
  const unnumbered: [string, EvidenceItem][] = [];
  const swapped: [string, EvidenceItem][] = [];
  const told = paths.filter((path) => !partsOf(path).some(isHiddenName)).toSorted();
  for (const path of told) {
    const found = find(path, listed);
    if (found.kind === 'item') {
      files.get(found.item)?.add(found.unit);
      if (found.title === 'own' && found.item.number !== null) unnumbered.push([path, found.item]);
      if (found.title !== null && found.title !== 'own') swapped.push([path, found.title]);
    } else ({ extra, unknown, unsure })[found.kind].push(path);
  }
  const all = items.map((item) => ({ item, files: [...(files.get(item) ?? [])] }));
  const doubtful = new Set(unsure.map((path) => readName(partsOf(path).at(-1) ?? '').number));
  return {
    items: all,
    missing: all.flatMap(({ item, files: found }) =>
      found.length > 0 || (item.number !== null && doubtful.has(item.number)) ? [] : [item],
    ),
    count: told.length,
    extra,
    unknown,
    unsure,
    unnumbered,
    swapped,
  };
}

/** A document of the list with its titles made ready. */
interface Listed {
  readonly item: EvidenceItem;
  readonly titles: readonly ReadTitle[];
}

type Finding =
  | {
      readonly kind: 'item';
      readonly item: EvidenceItem;
      /** What counts as one: the file, or the numbered folder that it lies in. */
      readonly unit: string;
      /** `own`: known by its title alone. Another document whose title it bears; null for neither. */
      readonly title: 'own' | EvidenceItem | null;
    }
  | { readonly kind: 'extra' | 'unknown' | 'unsure' };

function find(path: string, items: readonly Listed[]): Finding {
  const parts = partsOf(path);
  const base = readName(parts.at(-1) ?? '');
  const title = readTitle(base.title);
  const folders = parts.slice(0, -1);
  const own = numbered(base, folders, items);
  const inFolder = folderFor(folders, items);
  // 3-1 企业/2.jpg is the second picture of 3-1 and not document 2.
  const isSerial = base.number?.includes('-') !== true && !(own.found && bears(own.found, title));
  if (inFolder !== null && (own.found === null || isSerial))
    return { kind: 'item', ...inFolder, title: null };
  if (own.found !== null) {
    const other = bears(own.found, title) ? null : titledOther(title, own.found, items);
    return { kind: 'item', item: own.found.item, unit: path, title: other };
  }
  if (own.several) return { kind: 'unsure' };
  if (base.number !== null) return { kind: 'extra' };
  const byTitle = titled(title, items);
  if (byTitle === undefined) return { kind: 'unknown' };
  if (byTitle === null) return { kind: 'unsure' };
  return { kind: 'item', item: byTitle, unit: path, title: 'own' };
}

/** The document with the number of a name; a number that begins anew is told by title, then by folder. */
function numbered({ number, title }: Named, folders: readonly string[], items: readonly Listed[]) {
  const all = number === null ? [] : items.filter(({ item }) => item.number === number);
  const [only = null, ...others] = all;
  if (others.length === 0) return { found: only, several: false };
  const read = readTitle(title);
  const ways = [
    all.filter((one) => bears(one, read)),
    all.filter(({ item }) => folders.some((folder) => isOf(item, folder))),
  ];
  const found = ways.find(({ length }) => length === 1)?.[0] ?? null;
  return { found, several: true };
}

/** The innermost folder that bears a number of the list, with its document. */
function folderFor(folders: readonly string[], items: readonly Listed[]) {
  for (let depth = folders.length; depth > 0; depth -= 1) {
    const name = readName(folders[depth - 1] ?? '');
    const { found } = numbered(name, folders.slice(0, depth - 1), items);
    if (found !== null) return { item: found.item, unit: folders.slice(0, depth).join('/') };
  }
  return null;
}

/** The one document that a title is of; null for several, undefined for none. */
function titled(title: ReadTitle, items: readonly Listed[]): EvidenceItem | null | undefined {
  const same = titledSame(title, items);
  if (same !== null) return same;
  const [first, ...others] = items.filter((one) => bears(one, title));
  return others.length > 0 ? null : first?.item;
}

/** The one document whose very title it is; null for none and for several. */
function titledSame({ letters }: ReadTitle, items: readonly Listed[]): EvidenceItem | null {
  if (letters.length < TELLING) return null;
  const [first, ...others] = items.filter(({ titles }) =>
    titles.some((one) => one.letters === letters),
  );
  return first === undefined || others.length > 0 ? null : first.item;
}

/** The one other document that a title is of; one whose own title is not known may be called so. */
function titledOther(
  title: ReadTitle,
  { titles }: Listed,
  items: readonly Listed[],
): EvidenceItem | null {
  if (titles.length === 0 || title.letters.length < TELLING) return titledSame(title, items);
  return titled(title, items) ?? null;
}

function bears({ titles }: Listed, title: ReadTitle): boolean {
  return title.letters.length >= TELLING && titles.some((one) => areAlike(one, title));
}

/** A folder that is named after an indicator or a group of it. */
function isOf({ indicators }: EvidenceItem, folder: string): boolean {
  const letters = lettersOf(readName(folder).title);
  if (letters.length < 2) return false;
  return indicators.some(({ name, labels }) =>
    [name.plain, ...labels].some((label) => lettersOf(label).includes(letters)),
  );
}
