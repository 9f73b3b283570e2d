import type { OpenWorkbook } from '../workbook-spec';
import { changesContract } from './changes';
import { heightsContract } from './heights';
import { marksContract } from './marks';
import { readingContract } from './reading';
import { reasonsContract } from './reasons';
import { restoringContract } from './restoring';
import { writingContract } from './writing';

/** What `Host` promises, whatever a workbook lives in; every host runs the same tests. */
export function hostContract(open: OpenWorkbook): void {
  describe('reading', () => readingContract(open));
  describe('writing', () => writingContract(open));
  describe('heights', () => heightsContract(open));
  describe('reasons', () => reasonsContract(open));
  describe('restoring', () => restoringContract(open));
  describe('marks', () => marksContract(open));
  describe('changes and selection', () => changesContract(open));
}
