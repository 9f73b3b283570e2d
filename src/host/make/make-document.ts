import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type { PlainDocument, PlainParagraph, PlainTable } from '../../sheet/plain-document';
import { NO_DAY } from './no-day';

const PROPERTIES = 'docProps/core.xml';
const ANY_DAY = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
/** In half points: 小四 for text, 五号 in the table. */
const SIZES = { text: 24, table: 18 };
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };
/** Of the width of a page between its margins, in twentieths of a point. */
const ONE_PERCENT = 90;
/** Two signs, by which a paragraph of Chinese text is set in. */
const INDENT = { firstLine: 480 };

/** The bytes of a new `.docx`, in which what a person has to fill in stands out. */
export async function makeDocument(document: PlainDocument): Promise<Uint8Array> {
  const { title, paragraphs, table } = document;
  const made = new Document({
    creator: '',
    title,
    styles: { default: { document: { run: { font: FONT, size: SIZES.text } } } },
    sections: [
      {
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            children: runsOf(title, { size: 36, bold: true }),
          }),
          ...paragraphs.map(paragraphOf),
          new Paragraph({ spacing: { before: 240 }, children: runsOf(table.title, {}) }),
          tableOf(table),
        ],
      },
    ],
  });
  const parts = unzipSync(new Uint8Array(await (await Packer.toBlob(made)).arrayBuffer()));
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [
        name,
        name === PROPERTIES ? undated(bytes) : bytes,
      ]),
    ),
    { mtime: NO_DAY },
  );
}

function undated(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(text.replace(ANY_DAY, '1980-01-01T00:00:00Z'));
}

const LOOKS: Readonly<Record<PlainParagraph['look'], Omit<IParagraphOptions, 'children'>>> = {
  note: {},
  heading: { heading: HeadingLevel.HEADING_1, spacing: { before: 240 } },
  subheading: { heading: HeadingLevel.HEADING_2, spacing: { before: 120 } },
  body: { indent: INDENT, spacing: { line: 360 } },
};

function paragraphOf({ text, look }: PlainParagraph): Paragraph {
  const isHeading = look === 'heading' || look === 'subheading';
  return new Paragraph({
    ...LOOKS[look],
    children: runsOf(text, { italics: look === 'note', bold: isHeading, size: SIZES.text }),
  });
}

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
}

/** A text with its gaps 【…】 marked as with a pen. */
function runsOf(text: string, look: Look): readonly TextRun[] {
  const pieces = text.split(/(【[^【】]{0,40}】)/);
  return pieces
    .filter((piece) => piece !== '')
    .map(
      (piece) =>
        new TextRun({
          ...look,
          text: piece,
          color: '000000',
          font: FONT,
          ...(piece.startsWith('【') ? { highlight: 'yellow' } : {}),
        }),
    );
}

function tableOf({ heads, widths, rows }: PlainTable): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map((width) => width * ONE_PERCENT),
    rows: [rowOf(heads, true), ...rows.map((texts) => rowOf(texts, false))],
  });
}

function rowOf(texts: readonly string[], isHead: boolean): TableRow {
  const cells = texts.map(
    (text) =>
      new TableCell({
        children: [new Paragraph({ children: runsOf(text, { bold: isHead, size: SIZES.table }) })],
      }),
  );
  return new TableRow({ tableHeader: isHead, cantSplit: true, children: cells });
}
