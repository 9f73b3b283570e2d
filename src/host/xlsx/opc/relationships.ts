import { keyOf, memory } from '../../../engine/once';
import { scanText, type Attributes } from '../xml/scan';
import type { Parts } from './parts';

export interface Relationship {
  readonly id: string;
  /** The last piece of its type's URI: `worksheet`, alike in both variants of the format. */
  readonly type: string;
  /** The part it leads to, from the package's root, without a leading slash. */
  readonly target: string;
}

/** Where the relationships of a part are kept; those of the package itself for ''. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Forms made of one template have the same, word for word. */
const known = memory<readonly Relationship[]>();

/** The relationships of a part that stay inside the package; none where it has none. */
export function readRelationships(parts: Parts, part: string): readonly Relationship[] {
  const name = relationshipsOf(part);
  if (!parts.has(name)) return [];
  const text = parts.text(name);
  return known(keyOf(part, text), () => relationshipsIn(part, text));
}

function relationshipsIn(part: string, text: string): readonly Relationship[] {
  const found: Relationship[] = [];
  scanText(relationshipsOf(part), text, {
    open(tag, attributes) {
      if (tag !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      found.push(toRelationship(part, attributes));
    },
  });
  return found;
}

function toRelationship(part: string, attributes: Attributes): Relationship {
  const type = attributes['Type'] ?? '';
  return {
    id: attributes['Id'] ?? '',
    type: type.slice(type.lastIndexOf('/') + 1),
    target: resolveTarget(part, attributes['Target'] ?? ''),
  };
}

/** The part a target names: relative to the folder of `part`, or absolute. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
