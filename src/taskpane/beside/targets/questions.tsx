import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { withTarget } from '../../../documents/beside/row-words';
import type { RowChoices, Undecided } from '../../../engine/beside/pair-rows';
import { quoted } from '../../../engine/sentence/one-line';

interface QuestionsProps {
  readonly open: readonly Undecided[];
  readonly choices: RowChoices;
  readonly onChange: (choices: RowChoices) => void;
}

/** Nobody answers more of them; the others are listed as not compared. */
const MOST_QUESTIONS = 20;
/** Nor chooses among more rows of one name. */
const MOST_CANDIDATES = 20;
const UNDECIDED = '';
const NONE = 'none';

/** Which row of the declaration is meant, where two may be: none is taken until a person says so. */
export function Questions({ open, choices, onChange }: QuestionsProps): ReactNode {
  const questions = open.filter(({ candidates }) => candidates.length <= MOST_CANDIDATES);
  return questions.slice(0, MOST_QUESTIONS).map(({ now, candidates }) => {
    const chosen = choices.get(now);
    const at = chosen ? candidates.indexOf(chosen) : -1;
    return (
      <Field key={now.row} label={`${quoted(now.name.text)}是申报表的哪一个？`}>
        <Select
          value={chosen === null ? NONE : at < 0 ? UNDECIDED : String(at)}
          onChange={(_, { value }) => {
            const next = new Map(choices);
            if (value === UNDECIDED) next.delete(now);
            else next.set(now, value === NONE ? null : (candidates[Number(value)] ?? null));
            onChange(next);
          }}
        >
          <option value={UNDECIDED}>还不确定</option>
          {candidates.map((candidate, index) => (
            <option key={candidate.row} value={String(index)}>
              {withTarget(candidate)}
            </option>
          ))}
          <option value={NONE}>都不是</option>
        </Select>
      </Field>
    );
  });
}
