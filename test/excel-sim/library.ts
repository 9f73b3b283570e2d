/** What office.js itself says of one of its classes, under wire names. */
export interface LibraryClass {
  readonly scalars: ReadonlySet<string>;
  readonly settable: ReadonlySet<string>;
  readonly navigations: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  readonly isCollection: boolean;
}

/** Looks into the prototype of `Excel[name]`; null if the library has no such class. */
export function libraryClass(name: string): LibraryClass | null {
  const constructor: unknown = Reflect.get(Excel, name);
  if (typeof constructor !== 'function') return null;
  const prototype: unknown = constructor.prototype;
  if (typeof prototype !== 'object' || prototype === null) return null;
  const scalars = list(prototype, '_scalarPropertyOriginalNames');
  const settable = list(prototype, '_scalarPropertyUpdateable');
  const own = Object.getOwnPropertyNames(prototype);
  return {
    scalars: new Set(scalars.map(String)),
    settable: new Set(scalars.filter((_, place) => settable[place] === true).map(String)),
    navigations: new Set(list(prototype, '_navigationPropertyNames').map(wireName)),
    methods: new Set(own.filter((key) => isMethod(prototype, key)).map(wireName)),
    isCollection: Reflect.get(prototype, '_isCollection') === true,
  };
}

function list(prototype: object, property: string): readonly unknown[] {
  const names: unknown = Reflect.get(prototype, property);
  return Array.isArray(names) ? names : [];
}

/** Getters must not be called on a prototype: most of them would fail. */
function isMethod(prototype: object, key: string): boolean {
  return typeof Object.getOwnPropertyDescriptor(prototype, key)?.value === 'function';
}

function wireName(name: unknown): string {
  const text = String(name);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
