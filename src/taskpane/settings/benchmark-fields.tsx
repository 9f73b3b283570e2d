import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { benchmarkQuestion } from '../../documents/words/benchmark-question';
import { numberIn } from './figures-text';

interface BenchmarkFieldsProps {
  readonly benchmarks: Readonly<Record<string, string>>;
  /** The actual value beside a relative target. */
  readonly actualOf: (target: string) => string;
  readonly problem: string | undefined;
  readonly onChange: (benchmarks: Readonly<Record<string, string>>) => void;
}

/** Asks for the figure behind each relative target; nothing is shown where there are none. */
export function BenchmarkFields({
  benchmarks,
  actualOf,
  problem,
  onChange,
}: BenchmarkFieldsProps): ReactNode {
  return Object.entries(benchmarks).map(([text, figure]) => (
    <Field
      key={text}
      label={benchmarkQuestion(text, actualOf(text))}
      hint="与实现值写成同样的单位；不知道就留空，这个指标由人工核对"
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
  return figure.trim() === '' || typeof numberIn(figure) === 'number';
}
