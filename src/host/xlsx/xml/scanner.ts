import { damaged } from '../unreadable';
import { whyNoInstruction } from './declaration';
import { endOfName, isName } from './names';
import { withoutReferences } from './references';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part, names as it writes them. Positions stand behind the tag. */
export interface Listener {
  /** `declares`: some of the attributes may name a vocabulary. */
  open(
    name: string,
    attributes: Attributes,
    declares: boolean,
    end: number,
    selfClosing: boolean,
  ): void;
  close(name: string, end: number): void;
  text(text: string): void;
}

/** Attributes by name and nothing else: `constructor` is one only where a tag has it. */
class OwnOnly {
  readonly [name: string]: string;
}
Object.setPrototypeOf(OwnOnly.prototype, null);
Reflect.deleteProperty(OwnOnly.prototype, 'constructor');

/** The tag is not whole yet. */
const CUT_OFF = -1;
/** What no part may hold anywhere. Half a pair of surrogates is what no decoder lets through. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/;
const BLANK = /^[ \t\r\n]*$/;
const LINE_END = /\r\n?/g;
const LINE_END_OR_TAB = /\r\n|[\t\n\r]/g;
const COMMENT = '<!--';
const CDATA = '<![CDATA[';
const MARK = '\uFEFF';

const SPACE = 0x20;
const QUOTE = 0x22;
const AND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/**
 * Reads the XML of one part, which may come in pieces, and refuses what is not well-formed. There are
 * no entities but the five that XML has, and no document type: that is how XML is made to explode.
 */
export class Scanner {
  /** The names of the elements that are open. */
  private readonly names: string[] = [];
  private sawRoot = false;
  /** Where the part begins, behind its byte order mark if it has one. */
  private first = 0;
  /** What has come and was not read yet, as its last tag or text may go on. */
  private pieces: string[] = [];
  private waiting = 0;
  /** How much must be waiting before it is looked at anew: else a tag in many pieces would be read for each. */
  private enough = 0;
  /** How much was read before what is waiting. */
  private read = 0;
  /** Where the next of these stands in what is being read; none before it need be looked for again. */
  private nextReference = -1;
  private nextReturn = -1;
  private nextEnd = -1;

  constructor(
    private readonly part: string,
    private readonly listener: Listener,
  ) {}

  write(piece: string): void {
    if (FORBIDDEN.test(piece)) throw this.wrong('a sign that XML cannot hold');
    this.pieces.push(piece);
    this.waiting += piece.length;
    if (this.waiting >= this.enough) this.readOn();
  }

  close(): void {
    this.readOn();
    const rest = this.pieces.join('');
    const [open] = this.names;
    if (open !== undefined) throw this.wrong(`${open} is not closed`);
    if (!this.sawRoot) throw this.wrong('no root');
    if (!BLANK.test(rest)) throw this.wrong('more behind the root');
  }

  private readOn(): void {
    const text = this.pieces.length === 1 ? (this.pieces[0] ?? '') : this.pieces.join('');
    this.nextReference = this.nextReturn = this.nextEnd = -1;
    const end = this.readTags(text);
    const rest = text.slice(end);
    this.read += end;
    this.pieces = rest === '' ? [] : [rest];
    this.waiting = rest.length;
    this.enough = rest.length * 2;
  }

  /** Gives where it stopped: at the last text or a tag that is cut off. */
  private readTags(text: string): number {
    let at = 0;
    for (;;) {
      const tag = text.indexOf('<', at);
      if (tag < 0) return at;
      if (tag > at) this.readText(text, at, tag);
      const end = this.readTag(text, tag);
      if (end === CUT_OFF) return tag;
      at = end;
    }
  }

  private readTag(text: string, tag: number): number {
    switch (text.charCodeAt(tag + 1)) {
      case SLASH:
        return this.readClosing(text, tag);
      case 0x21:
        return this.readDeclared(text, tag);
      case 0x3f:
        return this.readInstruction(text, tag);
      default:
        return this.readOpening(text, tag);
    }
  }

  private readText(text: string, start: number, end: number): void {
    if (this.names.length === 0) {
      const isMarked = this.read + start === 0 && text.startsWith(MARK);
      if (isMarked) this.first = 1;
      if (!BLANK.test(text.slice(isMarked ? 1 : start, end)))
        throw this.wrong('text outside the root');
      return;
    }
    if (this.nextEnd < start) this.nextEnd = placeOf(text, ']]>', start);
    if (this.nextEnd < end) throw this.wrong(']]> in a text');
    if (this.nextReturn < start) this.nextReturn = placeOf(text, '\r', start);
    if (this.nextReference < start) this.nextReference = placeOf(text, '&', start);
    let own = text.slice(start, end);
    if (this.nextReturn < end) own = own.replace(LINE_END, '\n');
    if (this.nextReference < end) own = this.resolved(own);
    this.listener.text(own);
  }

  private readClosing(text: string, tag: number): number {
    const name = this.names[this.names.length - 1];
    if (name === undefined) throw this.wrong('a closing tag of nothing');
    const end = tag + 2 + name.length;
    if (!text.startsWith(name, tag + 2)) {
      if (end >= text.length) return CUT_OFF;
      throw this.wrong(`${name} is closed by another name`);
    }
    const at = afterSpace(text, end);
    const code = text.charCodeAt(at);
    if (code !== GREATER) {
      if (at >= text.length) return CUT_OFF;
      throw this.wrong(`${name} is closed by another name`);
    }
    this.names.pop();
    this.listener.close(name, this.read + at + 1);
    return at + 1;
  }

  private readOpening(text: string, tag: number): number {
    const nameEnd = endOfName(text, tag + 1);
    if (nameEnd === text.length) return CUT_OFF;
    const name = this.name(text, tag + 1, nameEnd);
    const attributes: Record<string, string> = new OwnOnly();
    let declares = false;
    let at = nameEnd;
    for (;;) {
      const start = afterSpace(text, at);
      const code = text.charCodeAt(start);
      if (code === GREATER) {
        this.opened(name, attributes, declares, start + 1, false);
        return start + 1;
      }
      if (start + 1 >= text.length) return CUT_OFF;
      if (code === SLASH) {
        if (text.charCodeAt(start + 1) !== GREATER) throw this.wrong(`/ within ${name}`);
        this.opened(name, attributes, declares, start + 2, true);
        return start + 2;
      }
      if (start === at) throw this.wrong(`no space between attributes of ${name}`);
      const end = endOfName(text, start);
      const key = this.name(text, start, end);
      const equals = afterSpace(text, end);
      const open = afterSpace(text, equals + 1);
      if (open >= text.length) return CUT_OFF;
      const quote = text.charCodeAt(open);
      const isQuoted = quote === QUOTE || quote === APOSTROPHE;
      if (text.charCodeAt(equals) !== EQUALS || !isQuoted)
        throw this.wrong(`${key} of ${name} without a value`);
      let isPlain = true;
      for (at = open + 1; at < text.length; at += 1) {
        const sign = text.charCodeAt(at);
        if (sign === quote) break;
        if (sign > LESS) continue;
        if (sign === LESS) throw this.wrong(`< within ${key} of ${name}`);
        if (sign === AND || sign < SPACE) isPlain = false;
      }
      if (at >= text.length) return CUT_OFF;
      if (attributes[key] !== undefined) throw this.wrong(`${key} twice in ${name}`);
      const value = text.slice(open + 1, at);
      attributes[key] = isPlain ? value : this.resolved(value.replace(LINE_END_OR_TAB, ' '));
      declares ||= key.startsWith('xmlns');
      at += 1;
    }
  }

  private opened(
    name: string,
    attributes: Attributes,
    declares: boolean,
    end: number,
    selfClosing: boolean,
  ): void {
    if (this.names.length === 0) {
      if (this.sawRoot) throw this.wrong('two roots');
      this.sawRoot = true;
    }
    this.listener.open(name, attributes, declares, this.read + end, selfClosing);
    if (selfClosing) this.listener.close(name, this.read + end);
    else this.names.push(name);
  }

  /** A comment or a text in CDATA. */
  private readDeclared(text: string, tag: number): number {
    if (text.startsWith(COMMENT, tag)) {
      const end = text.indexOf('--', tag + COMMENT.length);
      if (end < 0 || end + 2 >= text.length) return CUT_OFF;
      if (text.charCodeAt(end + 2) !== GREATER) throw this.wrong('-- within a comment');
      return end + 3;
    }
    if (text.startsWith(CDATA, tag)) {
      if (this.names.length === 0) throw this.wrong('text outside the root');
      const end = text.indexOf(']]>', tag + CDATA.length);
      if (end < 0) return CUT_OFF;
      this.listener.text(text.slice(tag + CDATA.length, end).replace(LINE_END, '\n'));
      return end + 3;
    }
    const begun = text.slice(tag, tag + CDATA.length);
    if (COMMENT.startsWith(begun) || CDATA.startsWith(begun)) return CUT_OFF;
    throw this.wrong('a document type declaration');
  }

  private readInstruction(text: string, tag: number): number {
    const end = text.indexOf('?>', tag + 2);
    if (end < 0) return CUT_OFF;
    const isFirst = this.read + tag === this.first;
    const why = whyNoInstruction(text.slice(tag + 2, end), isFirst);
    if (why !== null) throw this.wrong(why);
    return end + 2;
  }

  /** Names recur at every tag, and those of one sign cost nothing to make. */
  private name(text: string, start: number, end: number): string {
    const name = end === start + 1 ? text.charAt(start) : text.slice(start, end);
    if (!isName(name)) throw this.wrong(`“${name}” for a name`);
    return name;
  }

  private resolved(text: string): string {
    const plain = withoutReferences(text);
    if (plain === null) throw this.wrong('an entity that XML does not have');
    return plain;
  }

  private wrong(why: string): Error {
    return damaged(this.part, why);
  }
}

/** Where a sign is next; beyond all others where it is not. */
function placeOf(text: string, sign: string, from: number): number {
  const place = text.indexOf(sign, from);
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

function afterSpace(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); isSpace(code); code = text.charCodeAt(at)) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === 0x0a || code === 0x0d || code === 0x09;
}
