import type { Figure, Section } from './figure';
import type { Measured } from './kept';
import { digitsOf, overBudget } from './table';

/** On what the figures were measured. */
export interface Machine {
  readonly cores: number;
  readonly node: string;
}

/** What the figures of a section are, for somebody who has not read the code. */
const ABOUT: Readonly<Record<string, string>> = {
  Engine: 'A form that is read already: every score recomputed, every rule applied.',
  'Reading a workbook':
    'Warm, in one process, against the least that any reader of the format must do: fflate inflating and saxes scanning the same bytes.',
  'Large workbooks without a form': 'How soon a workbook that is no form is given up.',
  'Command line':
    'Whole processes, start included. The others only load the files: openpyxl reads all cells, SheetJS its default, and `node -e 0` does nothing.',
  'Many files': 'Memory and growth of one run over a folder.',
  Excel: 'What goes between Excel and the add-in, both ways.',
  'Chunks of dist/pane, gzipped': 'What the page is loaded from.',
  'The page in Chromium':
    'A task of 50 ms or more is a moment in which the page does not answer to the keyboard.',
};

/** Figures that somebody waits for, and how the wait is called. */
const WAITS: readonly (readonly [what: string, words: string])[] = [
  ['ziping check, 1 form', 'one form is checked in'],
  ['ziping check, 500 forms', '500 forms are checked in'],
  ['ziping check, 5,000 rows', 'a form of 5,000 rows is checked in'],
  [
    'ziping check, a sheet that is no form',
    'a sheet of 400,000 cells without a form is given up after',
  ],
  [
    'first checked result in Excel, office.js included',
    'the first result in the pane stands after',
  ],
];

/** All figures as docs/performance.md shows them. */
export function documentOf(measured: readonly Measured[], { cores, node }: Machine): string {
  const sections = measured.flatMap((one) => one.sections);
  const dates = [...new Set(measured.map(({ date }) => date))].toSorted();
  const loads = measured.flatMap((one) => one.loads).toSorted((a, b) => a - b);
  const over = overBudget(sections.map(withWholeNames));
  return (
    [
      '# Performance',
      `Made by \`npm run bench\` on ${dates.join(', ')}: ${cores} cores, Node ${node}, load between ${loads[0]} and ${loads.at(-1)}. Times are processor time, which other programs lengthen less than they do the clock; what is compared ran in turn. Ratios can be compared from one machine to the next, milliseconds cannot.`,
      '## What it means',
      waits(sections).join('\n'),
      '## Not held',
      over.length === 0 ? 'Every budget holds.' : over.map(notHeld).join('\n'),
      ...sections.flatMap(sectionOf),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** `  of openpyxl` is said of the figure above it, and means nothing without. */
function withWholeNames(section: Section): Section {
  let last = '';
  const figures = section.figures.map((figure) => {
    if (!figure.what.startsWith(' ')) last = figure.what;
    return figure.what === last ? figure : { ...figure, what: `${last}, ${figure.what.trim()}` };
  });
  return { ...section, figures };
}

function waits(sections: readonly Section[]): readonly string[] {
  const figures = sections.flatMap((section) => section.figures);
  return WAITS.flatMap(([what, words]) => {
    const found = figures.find((figure) => figure.what === what);
    return found === undefined
      ? []
      : [`- On this machine ${words} ${(found.value / 1000).toFixed(1)} s.`];
  });
}

function notHeld({ what, value, unit, budget }: Figure): string {
  return `- ${what.trim()}: ${digitsOf(value)} ${unit}, to be at most ${digitsOf(budget ?? 0)}`;
}

function sectionOf({ title, figures, skipped }: Section): readonly string[] {
  const about = ABOUT[title];
  const rows = figures.map(
    ({ what, value, unit, spread, budget }) =>
      `| ${what.startsWith(' ') ? `… ${what.trim()}` : what} | ${digitsOf(value)} ${unit} | ${spread === null ? '' : spread.map(digitsOf).join('–')} | ${budget === null ? '' : digitsOf(budget)} |`,
  );
  return [
    `## ${title}`,
    ...(about === undefined ? [] : [about]),
    ...(skipped === null ? [] : [`Not measured: ${skipped}.`]),
    ...(rows.length === 0
      ? []
      : [
          [
            '| figure | median | half of the runs | at most |',
            '| --- | --- | --- | --- |',
            ...rows,
          ].join('\n'),
        ]),
  ];
}
