import { accessibility } from './accessibility';
import { browserMode } from './browser-mode';
import { CHROMIUM } from './chromium';
import { excelMode } from './excel-mode';
import { keyboard } from './keyboard';
import { narrowPane } from './narrow-pane';
import { openBench, type PageBench } from './page-bench';
import { policy } from './policy';
import { report } from './report';

const missing = CHROMIUM === null;
/** A machine that checks commits must have one; a person's may go without. */
const suite = missing && process.env['CI'] === undefined ? describe.skip : describe;
const why = missing ? ' (no Chromium found on this machine)' : '';
/** Building the page takes long on a busy machine. */
const BUILDING = 300_000;

suite(`the built page in Chromium${why}`, () => {
  let opened: PageBench;

  beforeAll(async () => {
    if (CHROMIUM === null) throw new Error('no Chromium found: install the package chromium');
    opened = await openBench(CHROMIUM);
  }, BUILDING);

  afterAll(() => opened.close());

  const bench = () => opened;
  describe('in a plain browser', () => {
    browserMode(bench);
  });
  describe('inside Excel', () => {
    excelMode(bench);
  });
  describe('in a narrow pane', () => {
    narrowPane(bench);
  });
  describe('the exported report', () => {
    report(bench);
  });
  describe('by keyboard alone', () => {
    keyboard(bench);
  });
  describe('for everybody', () => {
    accessibility(bench);
  });
  describe('to markup that slipped in', () => {
    policy(bench);
  });
});
