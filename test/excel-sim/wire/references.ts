import type { WireObject } from './wire-class';
import { WireError } from './wire-error';

/** The objects office.js asked to be kept between requests. */
export class References {
  private readonly kept = new Map<string, WireObject>();
  private readonly names = new Map<WireObject, string>();
  private readonly given: string[] = [];
  private readonly told = new Set<string>();
  private count = 0;

  /**
   * Objects office.js knows of and has not let go; none may be left when it is done. What was kept
   * by a request whose answer got lost it cannot name any more, in real Excel neither.
   */
  get left(): number {
    return [...this.told].filter((name) => this.kept.has(name)).length;
  }

  /** The request is answered; the names in the answer have reached office.js, all others got lost. */
  answered(answer: string): void {
    for (const name of this.given) if (answer.includes(`"${name}"`)) this.told.add(name);
    this.given.length = 0;
  }

  keep(object: WireObject): void {
    if (this.names.has(object)) return;
    this.count += 1;
    const name = `ref-${this.count}`;
    this.kept.set(name, object);
    this.names.set(object, name);
    this.given.push(name);
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
