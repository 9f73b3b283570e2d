import { lettersOf } from '../../engine/language/signs';
import { isAlike } from '../../engine/prose/alike';
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
  const files = new Map(items.map((item) => [item, new Set<string>()]));
  const extra: string[] = [];
  const unknown: string[] = [];
  const unsure: string[] = [];
  const unnumbered: [string, EvidenceItem][] = [];
  const swapped: [string, EvidenceItem][] = [];
  const told = paths.filter((path) => !partsOf(path).some(isHiddenName)).toSorted();
  for (const path of told) {
    const found = find(path, items);
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

function find(path: string, items: readonly EvidenceItem[]): Finding {
  const parts = partsOf(path);
  const base = readName(parts.at(-1) ?? '');
  const folders = parts.slice(0, -1);
  const own = numbered(base, folders, items);
  const inFolder = folderFor(folders, items);
  // 3-1 企业/2.jpg is the second picture of 3-1 and not document 2.
  const isSerial = base.number?.includes('-') !== true && !(own.item && bears(own.item, base));
  if (inFolder !== null && (own.item === null || isSerial))
    return { kind: 'item', ...inFolder, title: null };
  if (own.item !== null)
    return { kind: 'item', item: own.item, unit: path, title: otherTitle(own.item, base, items) };
  if (own.several) return { kind: 'unsure' };
  const byTitle = titled(base.title, items);
  if (base.number !== null && byTitle === undefined) return { kind: 'extra' };
  if (byTitle === undefined) return { kind: 'unknown' };
  if (byTitle === null) return { kind: 'unsure' };
  return base.number === null
    ? { kind: 'item', item: byTitle, unit: path, title: 'own' }
    : { kind: 'extra' };
}

/** The document with the number of a name; a number that begins anew is told by title, then by folder. */
function numbered(name: Named, folders: readonly string[], items: readonly EvidenceItem[]) {
  const all = name.number === null ? [] : items.filter(({ number }) => number === name.number);
  const ways = [
    all,
    all.filter((item) => bears(item, name)),
    all.filter((item) => folders.some((folder) => isOf(item, folder))),
  ];
  const item = ways.find(({ length }) => length === 1)?.[0] ?? null;
  return { item, several: all.length > 1 };
}

/** The innermost folder that bears a number of the list, with its document. */
function folderFor(folders: readonly string[], items: readonly EvidenceItem[]) {
  for (let depth = folders.length; depth > 0; depth -= 1) {
    const name = readName(folders[depth - 1] ?? '');
    const { item } = numbered(name, folders.slice(0, depth - 1), items);
    if (item !== null) return { item, unit: folders.slice(0, depth).join('/') };
  }
  return null;
}

/** The one document that a title is of; null for several, undefined for none. */
function titled(title: string, items: readonly EvidenceItem[]): EvidenceItem | null | undefined {
  if (lettersOf(title).length < TELLING) return undefined;
  const ways = [
    items.filter((item) => item.titles.some((one) => lettersOf(one) === lettersOf(title))),
    items.filter((item) => bears(item, { number: null, title })),
  ];
  const found = ways.find(({ length }) => length > 0);
  return found === undefined ? undefined : found.length === 1 ? found[0] : null;
}

/** The other document whose very title a numbered file bears. */
function otherTitle(
  item: EvidenceItem,
  name: Named,
  items: readonly EvidenceItem[],
): EvidenceItem | null {
  const letters = lettersOf(name.title);
  if (letters.length < TELLING || bears(item, name)) return null;
  const others = items.filter((one) => one.titles.some((title) => lettersOf(title) === letters));
  return others.length === 1 ? (others[0] ?? null) : null;
}

function bears({ titles }: EvidenceItem, { title }: Named): boolean {
  const letters = lettersOf(title);
  return letters.length >= TELLING && titles.some((one) => isAlike(one, title));
}

/** A folder that is named after an indicator or a group of it. */
function isOf({ indicators }: EvidenceItem, folder: string): boolean {
  const letters = lettersOf(readName(folder).title);
  if (letters.length < 2) return false;
  return indicators.some(({ name, labels }) =>
    [name.plain, ...labels].some((label) => lettersOf(label).includes(letters)),
  );
}
