import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { OPTIONS } from '../../engine/options';
import { oneLine } from '../../engine/report/one-line';

interface BenchmarkFieldsProps {
  readonly benchmarks: Readonly<Record<string, string>>;
  readonly problem: string | undefined;
  readonly onChange: (benchmarks: Readonly<Record<string, string>>) => void;
}

/** Asks for the figure behind each relative target; nothing is shown where there are none. */
export function BenchmarkFields({
  benchmarks,
  problem,
  onChange,
}: BenchmarkFieldsProps): ReactNode {
  return Object.entries(benchmarks).map(([text, figure]) => (
    <Field
      key={text}
      label={`${OPTIONS.benchmarks.title}：${oneLine(text)}`}
      hint="不知道就留空，这个指标由人工核对"
      validationMessage={isNumber(figure) ? null : (problem ?? null)}
    >
      <Input
        inputMode="decimal"
        value={figure}
        onChange={(_, { value }) => onChange({ ...benchmarks, [text]: value })}
      />
    </Field>
  ));
}

function isNumber(figure: string): boolean {
  return !Number.isNaN(Number(figure));
}
