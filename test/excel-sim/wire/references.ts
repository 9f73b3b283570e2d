import type { WireObject } from './wire-class';
import { WireError } from './wire-error';

/** The objects office.js asked to be kept between requests. None may be left when it is done. */
export class References {
  private readonly kept = new Map<string, WireObject>();
  private readonly names = new Map<WireObject, string>();
  private count = 0;

  get size(): number {
    return this.kept.size;
  }

  keep(object: WireObject): void {
    if (this.names.has(object)) return;
    this.count += 1;
    this.kept.set(`ref-${this.count}`, object);
    this.names.set(object, `ref-${this.count}`);
  }

  nameOf(object: WireObject): string | null {
    return this.names.get(object) ?? null;
  }

  get(name: string): WireObject {
    const object = this.kept.get(name);
    if (object === undefined) throw new WireError('InvalidReference');
    return object;
  }

  remove(name: string): void {
    this.names.delete(this.get(name));
    this.kept.delete(name);
  }
}
