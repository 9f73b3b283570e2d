import type { WireObject } from './wire-class';
import { WireError } from './wire-error';

/** The objects office.js asked to be kept between requests. */
export class References {
  private readonly kept = new Map<string, WireObject>();
  private readonly names = new Map<WireObject, string>();
  private readonly told = new Set<string>();
  private count = 0;

  /**
   * Objects office.js knows of and has not let go; none may be left when it is done. What was kept
   * by a request whose answer got lost it cannot name any more, in real Excel neither.
   */
  get left(): number {
    return [...this.told].filter((name) => this.kept.has(name)).length;
  }

  /** The names given so far have reached office.js. */
  answered(): void {
    for (const name of this.kept.keys()) this.told.add(name);
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
