/** Every property of a font that our workbooks use, in the order of the standard. */
const ORDER = ['b', 'sz', 'color', 'name', 'family'];

/**
 * Puts the properties of every font into the order of the standard. The library has an order of its
 * own, which Excel reads but a validator reports.
 */
export function sortedFonts() {
  return {
    files: {
      transform: {
        'xl/styles.xml': {
          transform: (xml: string) =>
            xml.replaceAll(
              /<font>(.*?)<\/font>/gs,
              (_, inside: string) => `<font>${sorted(inside)}</font>`,
            ),
        },
      },
    },
  };
}

function sorted(properties: string): string {
  return ORDER.flatMap((tag) => new RegExp(`<${tag}\\b[^>]*>`).exec(properties) ?? []).join('');
}
