import { SaxesParser } from 'saxes';
import { HostError } from '../../host-error';
import { damaged } from '../unreadable';
import { AlternateContent } from './alternate-content';
import { isDeclaration, Namespaces } from './namespaces';

export type Attributes = Readonly<Record<string, string>>;

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
  const parser = new SaxesParser();
  const names = new Namespaces();
  parser.on('doctype', () => {
    // Documents of this format never have one; entities are how XML is made to explode.
    throw damaged(part, 'document type declaration');
  });
  // Looked up once: handlers differ in shape, and looking them up at every tag is costly.
  const open = handler.open?.bind(handler) ?? ignore;
  const close = handler.close?.bind(handler) ?? ignore;
  const takeText = handler.text?.bind(handler) ?? ignore;
  const versions = new AlternateContent();
  // Told of each attribute anyway; to go through those of every cell once more is costly.
  let declares = false;
  parser.on('attribute', ({ name }) => {
    declares ||= isDeclaration(name);
  });
  parser.on('opentag', (tag) => {
    versions.enter(tag.name, tag.attributes);
    names.enter(tag.name, tag.attributes, declares);
    declares = false;
    if (versions.counts)
      open(names.bare(tag.name), tag.attributes, parser.position, tag.isSelfClosing);
  });
  parser.on('closetag', (tag) => {
    if (versions.counts) close(names.bare(tag.name), parser.position);
    names.leave();
    versions.leave(tag.name);
  });
  const takeCounting = (text: string): void => {
    if (versions.counts) takeText(text);
  };
  parser.on('text', takeCounting);
  parser.on('cdata', takeCounting);
  const guarded = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      throw error instanceof HostError ? error : damaged(part, String(error));
    }
  };
  return {
    write: (text) => guarded(() => parser.write(text)),
    close: () => guarded(() => parser.close()),
  };
}

function ignore(): void {}

/** Tells two readers of what passes by. */
export function bothOf(one: XmlHandler, other: XmlHandler): XmlHandler {
  return {
    open(name, attributes, end, selfClosing) {
      one.open?.(name, attributes, end, selfClosing);
      other.open?.(name, attributes, end, selfClosing);
    },
    text(text) {
      one.text?.(text);
      other.text?.(text);
    },
    close(name, end) {
      one.close?.(name, end);
      other.close?.(name, end);
    },
  };
}

/** Scans a part whose text is at hand. */
export function scanText(part: string, text: string, handler: XmlHandler): void {
  const scan = startScan(part, handler);
  scan.write(text);
  scan.close();
}
