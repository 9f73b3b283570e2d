import { Button, Field, SearchBox, Select } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { choicesIn, type OverviewChoice } from '../../../documents/overview/chosen-rows';
import type { FormRow } from '../../../documents/overview/form-row';
import { NO_UNIT } from '../../../documents/overview/matrix';
import { ruleText } from '../../../documents/words/rule-text';
import { oneLine } from '../../../engine/sentence/one-line';

interface Props {
  readonly rows: readonly FormRow[];
  readonly choice: OverviewChoice;
  /** How many forms are left. */
  readonly shown: number;
  readonly onChoose: (choice: Partial<OverviewChoice>) => void;
}

/** Which forms are shown: of a name, of a unit, with a problem of a kind, of a grade. */
export function OverviewFilters({ rows, choice, shown, onChoose }: Props): ReactNode {
  const { units, rules, grades } = useMemo(() => choicesIn(rows), [rows]);
  const { name, unit, rule, grade } = choice;
  const isChosen = name !== '' || unit !== null || rule !== null || grade !== null;
  return (
    <div className="desk-filters">
      <SearchBox
        size="small"
        className="desk-find"
        aria-label="查找文件、单位、项目"
        placeholder="查找文件、单位、项目"
        value={name}
        onChange={(_, { value }) => onChoose({ name: value })}
      />
      <Filter
        label="单位"
        all="全部单位"
        value={unit}
        values={units}
        nameOf={(value) => value || NO_UNIT}
        onChange={(value) => onChoose({ unit: value })}
      />
      <Filter
        label="检查项"
        all="全部问题"
        value={rule}
        values={rules}
        nameOf={(id) => ruleText(id).title}
        onChange={(value) => onChoose({ rule: value })}
      />
      <Filter
        label="等级"
        all="全部等级"
        value={grade}
        values={grades}
        nameOf={(value) => value || '没有等级'}
        onChange={(value) => onChoose({ grade: value })}
      />
      <span>{isChosen ? `${rows.length} 份中的 ${shown} 份` : `${rows.length} 份`}</span>
      {isChosen && (
        <Button size="small" onClick={() => onChoose(NO_FILTER)}>
          显示全部
        </Button>
      )}
    </div>
  );
}

const NO_FILTER = { name: '', unit: null, rule: null, grade: null };

interface FilterProps {
  readonly label: string;
  /** What the choice of everything is called. */
  readonly all: string;
  readonly value: string | null;
  readonly values: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly onChange: (value: string | null) => void;
}

const ALL = 'all';

function Filter({ label, all, value, values, nameOf, onChange }: FilterProps): ReactNode {
  return (
    <Field label={label} orientation="horizontal" className="desk-filter">
      <Select
        size="small"
        // A unit may be called anything.
        value={value === null ? ALL : `=${value}`}
        onChange={(_, chosen) => onChange(chosen.value === ALL ? null : chosen.value.slice(1))}
      >
        <option value={ALL}>{all}</option>
        {values.map((one) => (
          <option key={one} value={`=${one}`}>
            {oneLine(nameOf(one))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
