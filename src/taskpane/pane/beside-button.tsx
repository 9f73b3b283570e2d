import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { HostError } from '../../host/host-error';
import { usePart } from '../parts/use-part';
import type { ResultProps } from './pane-props';

const fetchBeside = () => import('../beside/beside');

interface BesideButtonProps extends ResultProps {
  readonly className: string;
}

/** 其他材料. The list of what can be done is fetched when it is wanted. */
export function BesideButton({ className, ...props }: BesideButtonProps): ReactNode {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLElement>(null);
  const part = usePart(fetchBeside, open || null, (error: HostError) => {
    setOpen(false);
    props.session.failed(error);
  });

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  return (
    <>
      <Button
        ref={(one: HTMLElement | null) => {
          button.current = one;
        }}
        className={className}
        onClick={() => setOpen(true)}
      >
        其他材料…
      </Button>
      {part !== null && open && <part.Beside {...props} acts={part.ACTS} onClose={close} />}
    </>
  );
}
