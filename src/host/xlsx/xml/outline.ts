import { damaged } from '../unreadable';
import { scanText, type Attributes } from './scan';
import { tagStart, type Change, type Stretch } from './splice';

/** One element directly below the root, with all that is in it. */
export interface Child extends Stretch {
  readonly name: string;
  readonly attributes: Attributes;
  /** Its opening tag. */
  readonly tag: Stretch;
  readonly selfClosing: boolean;
}

/** A small part as far as a change needs to know it. */
export interface Outline {
  /** The prefix of the root's own vocabulary with its colon, or ''. */
  readonly prefix: string;
  readonly children: readonly Child[];
  /** Where the root's closing tag begins. */
  readonly end: number;
}

/** Finds the children of a part's root. */
export function outlineOf(part: string, text: string): Outline {
  const children: Child[] = [];
  let prefix = '';
  let depth = 0;
  let end = 0;
  let child: Omit<Child, keyof Stretch> | null = null;
  scanText(part, text, {
    open(name, attributes, tagEnd, selfClosing) {
      const start = tagStart(text, tagEnd);
      if (depth === 0) prefix = prefixAt(text, start, name);
      if (depth === 0 && selfClosing) throw damaged(part, 'empty');
      if (depth === 1) child = { name, attributes, tag: { start, end: tagEnd }, selfClosing };
      depth += 1;
    },
    close(_, closeEnd) {
      depth -= 1;
      if (depth === 1 && child) children.push({ ...child, start: child.tag.start, end: closeEnd });
      if (depth === 0) end = tagStart(text, closeEnd);
    },
  });
  return { prefix, children, end };
}

/** The prefix of the tag that begins at `start` and whose name without it is `name`. */
export function prefixAt(text: string, start: number, name: string): string {
  return text.slice(start + 1, text.indexOf(name, start));
}

/** Puts an element behind the last child of those that come before it in the schema. */
export function insertAfter(outline: Outline, before: ReadonlySet<string>, xml: string): Change {
  const last = outline.children.findLast(({ name }) => before.has(name));
  const at = last?.end ?? outline.children[0]?.start ?? outline.end;
  return { start: at, end: at, text: xml };
}

/** Puts an element at the end of the root. */
export function append(outline: Outline, xml: string): Change {
  return { start: outline.end, end: outline.end, text: xml };
}

/** Gives an attribute of a tag another value, or the tag the attribute. */
export function setAttribute(text: string, tag: Stretch, name: string, value: string): Change {
  const source = text.slice(tag.start, tag.end);
  const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(source);
  if (found?.[1] === undefined) {
    const at = tag.end - (source.endsWith('/>') ? 2 : 1);
    return { start: at, end: at, text: ` ${name}="${value}"` };
  }
  const start = tag.start + found.index;
  return { start, end: start + found[0].length, text: `${found[1]}"${value}"` };
}

/** Takes an attribute out of a tag; nothing where the tag has none. */
export function removeAttribute(text: string, tag: Stretch, name: string): readonly Change[] {
  const source = text.slice(tag.start, tag.end);
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(source);
  if (found === null) return [];
  const start = tag.start + found.index;
  return [{ start, end: start + found[0].length, text: '' }];
}
