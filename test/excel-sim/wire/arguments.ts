import type { WireObject } from './wire-class';
import { WireError } from './wire-error';

/** The arguments of one call, asked for by place and kind; a missing one is an invalid one. */
export class Arguments {
  constructor(
    private readonly values: readonly unknown[],
    private readonly objects: readonly (WireObject | null)[] = [],
  ) {}

  text(place: number): string {
    const value = this.values[place];
    if (typeof value !== 'string') throw new WireError('InvalidArgument');
    return value;
  }

  optionalText(place: number): string | null {
    const value = this.values[place];
    return value === null || value === undefined ? null : this.text(place);
  }

  number(place: number): number {
    const value = this.values[place];
    if (typeof value !== 'number') throw new WireError('InvalidArgument');
    return value;
  }

  flag(place: number): boolean {
    return this.values[place] === true;
  }

  plain(place: number): unknown {
    return this.values[place];
  }

  /** What an argument that is an object stands for. */
  target(place: number): unknown {
    const object = this.objects[place];
    if (object === null || object === undefined) throw new WireError('InvalidArgument');
    return object.target;
  }
}
