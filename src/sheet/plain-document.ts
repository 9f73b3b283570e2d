/** A document of texts to be made anew: a title, paragraphs under headings, and one table at its end. */
export interface PlainDocument {
  readonly title: string;
  readonly paragraphs: readonly PlainParagraph[];
  readonly table: PlainTable;
}

export interface PlainParagraph {
  readonly text: string;
  /** `note` is said to the reader of a draft and has no place in what becomes of it. */
  readonly look: 'note' | 'heading' | 'subheading' | 'body';
}

/** A table by its rows, each with as many cells as there are heads. */
export interface PlainTable {
  readonly title: string;
  readonly heads: readonly string[];
  /** Of the whole width, in percent, one for each head. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}
