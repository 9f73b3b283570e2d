import type { WireObject } from './wire-class';
import { notSimulated } from './wire-error';

/**
 * The properties a `load` asks for, under their wire names.
 *
 * @param select public names such as `format/fill`; of a collection, the names of its items
 */
export function project(object: WireObject, select: readonly string[]): Record<string, unknown> {
  if (select.length === 0) throw notSimulated(`${object.wireClass.name}.load() of everything`);
  const items = object.items();
  if (items !== null)
    return { _Items: items.map((item, index) => ({ _Index: index, ...project(item, select) })) };
  const answer: Record<string, unknown> = object.id === null ? {} : { Id: object.id };
  for (const [head, rest] of byHead(select)) {
    const name = wireName(object, head);
    if (rest.length === 0) answer[name] = object.get(name);
    else {
      const part = object.navigate(name);
      answer[name] = part === null ? null : project(part, rest);
    }
  }
  return answer;
}

function byHead(select: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const heads = new Map<string, string[]>();
  for (const path of select) {
    const [head = '', ...rest] = path.split('/');
    const rests = heads.get(head) ?? [];
    if (rest.length > 0) rests.push(rest.join('/'));
    heads.set(head, rests);
  }
  return heads;
}

/** office.js writes property names in lower camel case here, and in upper camel case elsewhere. */
function wireName({ wireClass }: WireObject, name: string): string {
  const known = [
    ...Object.keys(wireClass.scalars ?? {}),
    ...Object.keys(wireClass.navigations ?? {}),
  ];
  const found = known.find((one) => one.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw notSimulated(`${wireClass.name}.${name}`);
  return found;
}
