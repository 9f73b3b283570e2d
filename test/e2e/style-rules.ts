/** A rule of a style sheet, as it is written. */
export interface Rule {
  readonly selector: string;
  /** Names and values. */
  readonly said: readonly (readonly [string, string])[];
}

/** The innermost blocks of a style sheet: a rule with one selector too new is dropped as a whole. */
export function rulesIn(css: string): readonly Rule[] {
  const plain = css.replace(/\/\*.*?\*\//gs, '');
  return plain.split('}').flatMap((block) => {
    const [body = '', before] = block.split('{').toReversed();
    if (before === undefined) return [];
    return [{ selector: before.split(/[;@]/).at(-1)?.trim() ?? '', said: saidIn(body) }];
  });
}

function saidIn(body: string): Rule['said'] {
  return body.split(';').flatMap((one) => {
    const [name = '', ...value] = one.split(':');
    return value.length === 0 ? [] : [[name.trim(), value.join(':').replace('!important', '')]];
  });
}

/** In the page: selectors and declarations that its browser makes nothing of. */
export function unknownIn(rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(({ selector, said }) => {
    const values = said.filter(([name, value]) => !CSS.supports(name, value));
    try {
      document.querySelector(selector);
    } catch {
      return [selector];
    }
    return values.map(([name, value]) => `${selector} ${name}: ${value}`);
  });
}
