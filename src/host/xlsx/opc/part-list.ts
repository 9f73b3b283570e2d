import { append, outlineOf, type Child } from '../xml/outline';
import type { Attributes } from '../xml/scan';
import { splice } from '../xml/splice';
import type { Parts } from './parts';
import { relationshipsOf, resolveTarget } from './relationships';

/** Where a package says what each of its parts is. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** A part that a workbook is to have. */
export interface NewPart {
  readonly part: string;
  readonly text: string;
  readonly contentType: string;
  /** The URI of its relationship from the workbook. */
  readonly relationship: string;
}

/** Adds a part and makes it known to the package and to `owner`, where it is not listed already. */
export function withPart(parts: Parts, owner: string, added: NewPart): Parts {
  const relationships = relationshipsOf(owner);
  const isIt = leadsTo(owner, added.part);
  return parts.replace(
    new Map([
      [added.part, added.text],
      edited(parts, CONTENT_TYPES, (prefix, known) => {
        const type = `ContentType="${added.contentType}"`;
        if (known.some(({ attributes }) => isIt(attributes['PartName']))) return '';
        return `<${prefix}Override PartName="/${added.part}" ${type}/>`;
      }),
      edited(parts, relationships, (prefix, known) => {
        const id = `Id="${freeId(known)}" Type="${added.relationship}"`;
        if (known.some(({ attributes }) => isIt(attributes['Target']))) return '';
        return `<${prefix}Relationship ${id} Target="/${added.part}"/>`;
      }),
    ]),
  );
}

/** Takes a part out again, and out of what the package and `owner` list. */
export function withoutPart(parts: Parts, owner: string, gone: string): Parts {
  const isIt = leadsTo(owner, gone);
  const own = relationshipsOf(gone);
  return parts
    .replace(
      new Map([
        cut(parts, CONTENT_TYPES, ({ PartName }) => isIt(PartName)),
        cut(parts, relationshipsOf(owner), ({ Target }) => isIt(Target)),
      ]),
    )
    .without([gone, ...(parts.has(own) ? [own] : [])]);
}

function cut(
  parts: Parts,
  part: string,
  isGone: (attributes: Attributes) => boolean,
): [string, string] {
  const text = parts.text(part);
  const gone = outlineOf(part, text).children.filter(({ attributes }) => isGone(attributes));
  return [
    part,
    splice(
      text,
      gone.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  ];
}

function edited(
  parts: Parts,
  part: string,
  element: (prefix: string, known: readonly Child[]) => string,
): [string, string] {
  const text = parts.text(part);
  const outline = outlineOf(part, text);
  return [part, splice(text, [append(outline, element(outline.prefix, outline.children))])];
}

function freeId(known: readonly Child[]): string {
  const ids = new Set(known.map(({ attributes }) => attributes['Id']));
  let number = known.length + 1;
  while (ids.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

function leadsTo(owner: string, part: string): (target: string | undefined) => boolean {
  return (target) => resolveTarget(owner, target ?? '').toLowerCase() === part.toLowerCase();
}
