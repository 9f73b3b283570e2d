import { Arguments } from './arguments';
import { PATH, type ArgumentInfo, type ObjectPath, type RequestBody } from './protocol';
import type { References } from './references';
import type { WireObject } from './wire-class';
import { locationOf, notSimulated, WireError } from './wire-error';

/** Finds the object each path of one request leads to; each path is walked once. */
export class ObjectPaths {
  private readonly found = new Map<number, WireObject | null>();

  constructor(
    private readonly paths: RequestBody['ObjectPaths'],
    private readonly root: WireObject,
    private readonly references: References,
    private readonly services: readonly WireObject[],
  ) {}

  /** Null for a null object. */
  resolve(id: number): WireObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) throw notSimulated(`object path ${id}`);
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments of a call, objects among them. */
  arguments({
    Arguments: values = [],
    ReferencedObjectPathIds: ids = [],
  }: ArgumentInfo): Arguments {
    const objects = values.map((_, place) => {
      const id = ids[place];
      return typeof id === 'number' && id !== 0 ? this.resolve(id) : null;
    });
    return new Arguments(values, objects);
  }

  private walk(path: ObjectPath): WireObject | null {
    const { ObjectPathType: type, Name: name = '', ArgumentInfo: info = {} } = path;
    if (type === PATH.global) return this.root;
    if (type === PATH.nothing) return null;
    if (type === PATH.reference) return this.references.get(name);
    if (type === PATH.newObject) return this.service(name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) throw notSimulated(`${name} of a null object`);
    try {
      if (type === PATH.property) return parent.navigate(name);
      const args = this.arguments(info);
      if (type === PATH.method) return parent.object(name, args);
      if (type === PATH.indexer) return parent.item(args.text(0));
    } catch (error) {
      if (error instanceof WireError) error.location ??= locationOf(parent, name || 'getItem');
      throw error;
    }
    throw notSimulated(`object path of type ${type}`);
  }

  private service(name: string): WireObject {
    const service = this.services.find(({ wireClass }) => wireClass.name === name);
    if (service === undefined) throw notSimulated(name);
    return service;
  }
}
