import type { Attributes } from './scan';

/** Vocabularies that Excel 2010 and newer know, so that it takes the version which asks for them. */
const KNOWN = /^http:\/\/schemas\.(?:microsoft\.com\/office|openxmlformats\.org)\//;

/** One `mc:AlternateContent` that is open: whether a version of it was taken, and one is open now. */
interface Alternatives {
  taken: boolean;
  reading: boolean;
}

/**
 * Tells, element by element, which of several versions of a piece of a part counts
 * (`mc:AlternateContent`): the first `Choice` whose vocabularies Excel knows, else the `Fallback`.
 * Read together, 不合规 for new programs and 合规 for old ones would be one text.
 */
export class AlternateContent {
  private readonly open: Alternatives[] = [];
  /** The attributes of all open elements, in which prefixes are declared. */
  private readonly ancestors: Attributes[] = [];
  /** How many elements deep it is within a version that does not count. */
  private passedOver = 0;

  /** Whether what comes now counts. */
  get counts(): boolean {
    return this.passedOver === 0;
  }

  /** @param name as the part writes it, prefix included */
  enter(name: string, attributes: Attributes): void {
    this.ancestors.push(attributes);
    if (this.passedOver > 0) this.passedOver += 1;
    else if (isAlternateContent(name)) this.open.push({ taken: false, reading: false });
    else if (this.open.length > 0) this.enterVersion(localName(name), attributes);
  }

  leave(name: string): void {
    this.ancestors.pop();
    if (this.passedOver > 0) this.passedOver -= 1;
    else if (isAlternateContent(name)) this.open.pop();
    else if (this.open.length > 0) this.leaveVersion(localName(name));
  }

  private enterVersion(local: string, attributes: Attributes): void {
    const inner = this.open.at(-1);
    if (!inner || inner.reading) return;
    const wanted = local === 'Fallback' || (local === 'Choice' && this.knows(attributes));
    if (inner.taken || !wanted) this.passedOver = 1;
    else {
      inner.taken = true;
      inner.reading = true;
    }
  }

  private leaveVersion(local: string): void {
    const inner = this.open.at(-1);
    if (inner && (local === 'Choice' || local === 'Fallback')) inner.reading = false;
  }

  private knows(attributes: Attributes): boolean {
    const prefixes = (attributes['Requires'] ?? '').split(/\s+/).filter((prefix) => prefix !== '');
    return prefixes.length > 0 && prefixes.every((prefix) => KNOWN.test(this.vocabulary(prefix)));
  }

  private vocabulary(prefix: string): string {
    const declaration = `xmlns:${prefix}`;
    return this.ancestors.findLast((one) => declaration in one)?.[declaration] ?? '';
  }
}

function isAlternateContent(name: string): boolean {
  return name.endsWith('AlternateContent');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
