/** Markup that is safe to put into a page: made by `html`, or of our own words alone. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | Html | readonly Html[];

/** Builds markup; every text put into it is escaped, so that no cell can become part of the page. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0] ?? '';
  for (const [index, part] of parts.entries())
    markup += `${markupOf(part)}${strings[index + 1] ?? ''}`;
  return { markup };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function markupOf(part: Part): string {
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
  if (typeof part === 'number') return `${part}`;
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}
