import type { Attributes } from './scan';

/** The vocabulary of sheets and styles, as we write them. */
export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** As long as x:c. */
const SHORTEST_PREFIXED = 3;
/** What declares a vocabulary begins with it. */
const DECLARATION = 'xmlns';

/** True for an attribute that names a vocabulary. */
export function isDeclaration(name: string): boolean {
  // Nearly all attributes of a sheet have one letter, and there are two to a cell.
  return name.length >= DECLARATION.length && name.startsWith(DECLARATION);
}

/**
 * Names elements of the root's vocabulary without their prefix, whichever of several prefixes they
 * have. What is of another vocabulary must not look as if it were: it keeps its prefix, or gets a
 * bare colon.
 */
export class Namespaces {
  /** The vocabulary of the root; '' where it names none. */
  private main: string | null = null;
  /** The prefixes that stand for it here. */
  private prefixes: readonly string[] = [];
  /** Those before each element that declares some, and how deep that element is. */
  private readonly outer: { readonly depth: number; readonly prefixes: readonly string[] }[] = [];
  private depth = 0;

  /** @param declares whether any of the attributes may name a vocabulary */
  enter(name: string, attributes: Attributes, declares: boolean): void {
    this.depth += 1;
    if (this.main === null) {
      const prefix = prefixOf(name);
      this.main = attributes[declarationOf(prefix)] ?? '';
      this.prefixes = [prefix];
    }
    if (!declares) return;
    for (const key in attributes) if (isDeclaration(key)) this.declare(key, attributes[key]);
  }

  /** To be asked between the entering and the leaving of an element. */
  bare(name: string): string {
    const prefix = prefixOf(name);
    if (prefix === '' && this.prefixes[0] === '') return name;
    if (this.prefixes.includes(prefix)) return prefix === '' ? name : name.slice(prefix.length + 1);
    return prefix === '' ? `:${name}` : name;
  }

  leave(): void {
    if (this.outer.length > 0) this.restore();
    this.depth -= 1;
  }

  private restore(): void {
    for (let last = this.outer.at(-1); last?.depth === this.depth; last = this.outer.at(-1)) {
      this.prefixes = last.prefixes;
      this.outer.pop();
    }
  }

  private declare(key: string, vocabulary: string | undefined): void {
    const prefix = key === 'xmlns' ? '' : key.slice('xmlns:'.length);
    const isMain = vocabulary === this.main;
    if (isMain === this.prefixes.includes(prefix)) return;
    this.outer.push({ depth: this.depth, prefixes: this.prefixes });
    this.prefixes = isMain
      ? [...this.prefixes, prefix]
      : this.prefixes.filter((one) => one !== prefix);
  }
}

function prefixOf(name: string): string {
  // Most tags of a sheet are c, v, is and t, in which nothing need be looked for.
  const colon = name.length < SHORTEST_PREFIXED ? -1 : name.indexOf(':');
  return colon < 0 ? '' : name.slice(0, colon);
}

function declarationOf(prefix: string): string {
  return prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
}
