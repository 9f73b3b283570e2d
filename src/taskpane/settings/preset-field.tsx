import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isPreset, presetOptions, PRESETS } from '../../engine/presets';
import { draftOf, readDraft, type SettingsDraft } from './settings-draft';

interface PresetFieldProps {
  readonly draft: SettingsDraft;
  readonly targets: readonly string[];
  readonly onChange: (draft: SettingsDraft) => void;
}

/** 口径: fills the fields below with a place's way of scoring; each can still be changed. */
export function PresetField({ draft, targets, onChange }: PresetFieldProps): ReactNode {
  const read = readDraft(draft);
  const chosen =
    'options' in read ? PRESETS.find((name) => isPreset(name, read.options)) : undefined;
  function choose(name: string): void {
    const options = presetOptions(name);
    if (options === null) return;
    const { benchmarks, off } = draft;
    onChange({ ...draftOf(options, targets), benchmarks, off });
  }
  return (
    <Field label="按哪里的口径" hint="选了以后下面各项会跟着改；表里的评分标准写明的，仍按表里的算">
      <Select value={chosen ?? ''} onChange={(_, { value }) => choose(value)}>
        {chosen === undefined && <option value="">自己设定的</option>}
        {PRESETS.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
