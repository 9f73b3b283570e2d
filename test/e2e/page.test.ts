import { accessibility } from './accessibility';
import { browserMode } from './browser-mode';
import { downloads } from './downloads';
import { excelMode } from './excel-mode';
import { fromFolder } from './from-folder';
import { houseOptions } from './house-options';
import { inChromium } from './in-chromium';
import { inView } from './in-view';
import { inputMethod } from './input-method';
import { keyboard } from './keyboard';
import { language } from './language';
import { layout } from './layout';
import { longForm } from './long-form';
import { narrowPane } from './narrow-pane';
import { olderBrowsers } from './older-browsers';
import { otherDocuments } from './other-documents';
import { overview } from './overview';
import { overviewOnPaper } from './overview-on-paper';
import { openBench, type PageBench } from './page-bench';
import { papers } from './papers';
import { policy } from './policy';
import { remarks } from './remarks';
import { repairs } from './repairs';
import { report } from './report';
import { severalSheets } from './several-sheets';

/** Building the page takes long on a busy machine. */
const BUILDING = 600_000;

inChromium('the built page in Chromium', (chromium) => {
  let opened: PageBench;

  beforeAll(async () => {
    opened = await openBench(chromium);
  }, BUILDING);

  afterAll(() => opened.close());

  const bench = () => opened;
  describe('in a plain browser', () => {
    browserMode(bench);
  });
  describe('with several sheets', () => {
    severalSheets(bench);
  });
  describe('from a folder', () => {
    fromFolder(bench);
  });
  describe('with many forms', () => {
    overview(bench);
    overviewOnPaper(bench);
  });
  describe('with an input method', () => {
    inputMethod(bench);
  });
  describe('what can be repaired', () => {
    repairs(bench);
  });
  describe('what goes back to the units', () => {
    remarks(bench);
  });
  describe('beside other documents', () => {
    otherDocuments(bench);
  });
  describe('what is saved', () => {
    downloads(bench);
  });
  describe('what is set for all', () => {
    houseOptions(bench);
  });
  describe('its language', () => {
    language(bench);
  });
  describe('in older browsers', () => {
    olderBrowsers(bench);
  });
  describe('inside Excel', () => {
    excelMode(bench);
  });
  describe('in a narrow pane', () => {
    narrowPane(bench);
  });
  describe('what stays in view', () => {
    inView(bench);
  });
  describe('with a long form', () => {
    longForm(bench);
  });
  describe('sheet and pane', () => {
    layout(bench);
  });
  describe('the exported report', () => {
    report(bench);
  });
  describe('the papers around a form', () => {
    papers(bench);
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
