import type { Arguments } from './arguments';

/** One class of Excel's object model over a piece of the workbook model, under its wire names. */
export interface WireClass<T> {
  readonly name: string;
  /** By which office.js names the object in later requests; others are kept by a reference. */
  readonly id?: (target: T) => string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Properties that are objects; null gives a null object. */
  readonly navigations?: Readonly<Record<string, (target: T) => WireObject | null>>;
  /** Methods that give an object; null gives a null object. */
  readonly objects?: Readonly<Record<string, (target: T, args: Arguments) => WireObject | null>>;
  /** Methods that give a value, or nothing. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments) => unknown>>;
  /** `getItem` of a collection. */
  readonly indexer?: (target: T, key: string) => WireObject;
  readonly items?: (target: T) => readonly WireObject[];
}

export interface Scalar<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

/** An object of the simulated Excel, whatever its class. */
export interface WireObject {
  readonly wireClass: WireClass<never>;
  readonly target: unknown;
  readonly id: string | null;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  navigate(name: string): WireObject | null;
  object(name: string, args: Arguments): WireObject | null;
  call(name: string, args: Arguments): unknown;
  item(key: string): WireObject;
  /** Null if it is no collection. */
  items(): readonly WireObject[] | null;
}
