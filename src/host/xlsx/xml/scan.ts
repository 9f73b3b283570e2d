import { AlternateContent } from './alternate-content';
import { Namespaces } from './namespaces';
import { Scanner, type Attributes } from './scanner';

export type { Attributes };

/**
 * What a reader of one part listens to. Names of the root's vocabulary come without a prefix, so that
 * `x:c` and `c` are alike; other names keep theirs. Positions count UTF-16 units of the
 * part's text and stand behind the tag. Of several versions of one piece (`mc:AlternateContent`) only
 * the one that counts is told.
 */
export interface XmlHandler {
  open?(name: string, attributes: Attributes, end: number, selfClosing: boolean): void;
  text?(text: string): void;
  close?(name: string, end: number): void;
}

export interface XmlScan {
  write(text: string): void;
  close(): void;
}

/** Starts a scan of one part that is fed piece by piece; nothing of it is kept. */
export function startScan(part: string, handler: XmlHandler): XmlScan {
  const names = new Namespaces();
  const versions = new AlternateContent();
  /** The elements that are open, as they are told of. */
  const told: string[] = [];
  // Looked up once: handlers differ in shape, and looking them up at every tag is costly.
  const open = handler.open?.bind(handler) ?? ignore;
  const close = handler.close?.bind(handler) ?? ignore;
  const text = handler.text?.bind(handler) ?? ignore;
  return new Scanner(part, {
    open(name, attributes, declares, end, selfClosing) {
      versions.enter(name, attributes);
      names.enter(name, attributes, declares);
      const bare = names.bare(name);
      told.push(bare);
      if (versions.counts) open(bare, attributes, end, selfClosing);
    },
    close(name, end) {
      const bare = told.pop() ?? '';
      if (versions.counts) close(bare, end);
      names.leave();
      versions.leave(name);
    },
    text(piece) {
      if (versions.counts) text(piece);
    },
  });
}

function ignore(): void {}

/** Scans a part whose text is at hand. */
export function scanText(part: string, text: string, handler: XmlHandler): void {
  const scan = startScan(part, handler);
  scan.write(text);
  scan.close();
}
