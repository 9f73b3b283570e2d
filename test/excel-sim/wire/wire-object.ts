import type { Arguments } from './arguments';
import type { WireClass, WireObject } from './wire-class';
import { notSimulated } from './wire-error';

/** Ties a class to the piece of the model one of its objects stands for. */
export function wireObject<T>(wireClass: WireClass<T>, target: T): WireObject {
  const member = <V>(members: Readonly<Record<string, V>> | undefined, name: string): V => {
    const found = members?.[name];
    if (found === undefined) throw notSimulated(`${wireClass.name}.${name}`);
    return found;
  };
  return {
    wireClass,
    target,
    id: wireClass.id?.(target) ?? null,
    get: (name) => member(wireClass.scalars, name).get(target),
    set: (name, value) => {
      const { set } = member(wireClass.scalars, name);
      if (set === undefined) throw notSimulated(`${wireClass.name}.${name} =`);
      set(target, value);
    },
    navigate: (name) => member(wireClass.navigations, name)(target),
    object: (name, args: Arguments) => member(wireClass.objects, name)(target, args),
    call: (name, args: Arguments) => member(wireClass.methods, name)(target, args),
    item: (key) => {
      if (wireClass.indexer === undefined) throw notSimulated(`${wireClass.name}.getItem`);
      return wireClass.indexer(target, key);
    },
    items: () => wireClass.items?.(target) ?? null,
  };
}
