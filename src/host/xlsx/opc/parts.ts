import { damaged } from '../unreadable';
import { startScan, type XmlHandler } from '../xml/scan';
import { readDirectory } from '../zip/directory';
import type { ZipDirectory, ZipEntry } from '../zip/entry';
import { inflateEntry, type Sink } from '../zip/inflate';
import { rewriteArchive } from '../zip/rewrite';
import { encodePart, PartDecoder } from './encoding';

/** The parts of one workbook file. A value: replacing parts gives another one. */
export class Parts {
  private constructor(
    private readonly archive: Uint8Array,
    private readonly directory: ZipDirectory,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    /** New bytes by part. */
    private readonly replaced: ReadonlyMap<string, Uint8Array>,
    private readonly removed: ReadonlySet<string>,
  ) {}

  /** @throws HostError where the archive is damaged or would inflate to too much. */
  static open(archive: Uint8Array): Parts {
    const directory = readDirectory(archive);
    return new Parts(archive, directory, entriesByPart(directory), new Map(), new Set());
  }

  names(): readonly string[] {
    const added = [...this.replaced.keys()].filter((part) => !this.entries.has(part));
    const kept = this.directory.entries.filter(({ name }) => !this.removed.has(key(name)));
    return [...kept.map(({ name }) => name), ...added];
  }

  has(part: string): boolean {
    if (this.replaced.has(key(part))) return true;
    return this.entries.has(key(part)) && !this.removed.has(key(part));
  }

  /** Whether a part is the same as in another state of the package, as far as replacing it goes. */
  isSame(other: Parts, part: string): boolean {
    return this.replaced.get(key(part)) === other.replaced.get(key(part));
  }

  /** Feeds a part to an XML reader without ever holding the whole of it. */
  scan(part: string, handler: XmlHandler): void {
    const scan = startScan(part, handler);
    const decoder = new PartDecoder(part);
    this.pieces(part, (bytes, isLast) => scan.write(decoder.decode(bytes, isLast)));
    scan.close();
  }

  /** The whole text of a part, byte order mark included, so that it encodes to the same bytes. */
  text(part: string): string {
    const decoder = new PartDecoder(part);
    const texts: string[] = [];
    this.pieces(part, (bytes, isLast) => texts.push(decoder.decode(bytes, isLast)));
    return texts.join('');
  }

  /** The same package with other texts for some parts, in UTF-8; an unknown name adds a part. */
  replace(changes: ReadonlyMap<string, string>): Parts {
    const bytes = [...changes].map(([part, text]) => [key(part), encodePart(text)] as const);
    const replaced = new Map([...this.replaced, ...bytes]);
    return new Parts(this.archive, this.directory, this.entries, replaced, this.removed);
  }

  /** The same package without some of its parts. */
  without(parts: readonly string[]): Parts {
    const gone = new Set(parts.map(key));
    const replaced = new Map([...this.replaced].filter(([part]) => !gone.has(part)));
    const old = [...gone].filter((part) => this.entries.has(part));
    const removed = new Set([...this.removed, ...old]);
    return new Parts(this.archive, this.directory, this.entries, replaced, removed);
  }

  /** The file. Parts that were not replaced keep every byte; without any, it is the file opened. */
  toBytes(): Uint8Array {
    if (this.replaced.size === 0 && this.removed.size === 0) return this.archive;
    const contents = new Map<string, Uint8Array>();
    for (const [part, bytes] of this.replaced) {
      contents.set(this.entries.get(part)?.name ?? part, bytes);
    }
    const removed = new Set([...this.removed].filter((part) => !this.replaced.has(part)));
    const gone = this.directory.entries.filter(({ name }) => removed.has(key(name)));
    return rewriteArchive(this.archive, this.directory, contents, new Set(gone));
  }

  private pieces(part: string, sink: Sink): void {
    const replacement = this.replaced.get(key(part));
    if (replacement) {
      sink(replacement, true);
      return;
    }
    const entry = this.entries.get(key(part));
    if (!entry || this.removed.has(key(part))) throw damaged(part, 'missing');
    inflateEntry(this.archive, entry, sink);
  }
}

/** Two files for one part are how a workbook is made to look different to different readers. */
function entriesByPart(directory: ZipDirectory): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  for (const entry of directory.entries) {
    if (entries.has(key(entry.name))) throw damaged(entry.name, 'two parts of the same name');
    entries.set(key(entry.name), entry);
  }
  return entries;
}

/** Part names do not differ by case; some writers use backslashes. */
function key(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}
