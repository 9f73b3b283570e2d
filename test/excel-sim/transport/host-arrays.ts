/** The arrays a native host hands to a script: they are read with `toArray`. */
export interface HostArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

export function hostArray(...values: readonly unknown[]): HostArray {
  return { toArray: () => values, dimensions: () => 1 };
}
