import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { OwnRemark } from '../../../documents/remarks/edits';
import { placeName } from '../../../documents/words/place-name';
import type { Form } from '../../../engine/model/form';
import { parseAddress, printCell } from '../../../sheet/address';
import { OwnForm } from './own-form';

interface Props {
  readonly form: Form;
  readonly own: readonly OwnRemark[];
  /** The cell that is selected now: what the next remark is about, as a rule. */
  readonly selected: () => string;
  readonly onChange: (own: readonly OwnRemark[]) => void;
}

/** What the reviewer adds to the list. */
export function OwnRemarks({ form, own, selected, onChange }: Props): ReactNode {
  /** Which one is being written; as many as there are: a new one. */
  const [edited, setEdited] = useState<number | null>(null);
  const box = useRef<HTMLElement>(null);

  function end(): void {
    setEdited(null);
    // What had the focus is gone.
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[data-add]')?.focus());
  }

  function keep(at: number, one: OwnRemark): void {
    onChange([...own.slice(0, at), placed(form, one), ...own.slice(at + 1)]);
    end();
  }

  return (
    <section ref={box} aria-labelledby="review-own">
      <h2 id="review-own">自己补充的（{own.length}）</h2>
      <ul className="review-list">
        {own.map((one, at) => (
          // Two may say the same, and none has anything else to be known by.
          <li key={at} className="review-item">
            {edited === at ? (
              <OwnForm own={one} name="改好了" onKeep={(next) => keep(at, next)} onCancel={end} />
            ) : (
              <>
                <p>
                  <b>{one.cell}</b> {one.place}
                </p>
                <p>{one.problem}</p>
                {one.change !== '' && (
                  <p>
                    <span className="review-label">修改要求：</span>
                    {one.change}
                  </p>
                )}
                <div className="review-ways">
                  <Button size="small" appearance="subtle" onClick={() => setEdited(at)}>
                    修改
                  </Button>
                  <Button
                    size="small"
                    appearance="subtle"
                    onClick={() => {
                      onChange(own.filter((other) => other !== one));
                      end();
                    }}
                  >
                    删掉
                  </Button>
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
      {edited === own.length ? (
        <OwnForm
          own={{ cell: selected(), place: '', problem: '', change: '' }}
          name="加上"
          onKeep={(one) => keep(own.length, one)}
          onCancel={end}
        />
      ) : (
        <Button data-add size="small" onClick={() => setEdited(own.length)}>
          补充一条
        </Button>
      )}
    </section>
  );
}

/** A place that is the address of a cell is told by what stands there, as the others are. */
function placed(form: Form, one: OwnRemark): OwnRemark {
  const cell = parseAddress(one.place);
  return cell === null ? one : { ...one, cell: printCell(cell), place: placeName(form, cell) };
}
