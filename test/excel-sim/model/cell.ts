/** One cell. */
export interface SimCell {
  value: string | number | boolean;
  type: 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';
  /** With its `=`; null if the value was typed. */
  formula: string | null;
  format: string;
  /** What a number looks like in its format; null where only Excel knows. */
  shows: string | null;
  locked: boolean;
}

export function blankCell(): SimCell {
  return { value: '', type: 'Empty', formula: null, format: 'General', shows: null, locked: true };
}
