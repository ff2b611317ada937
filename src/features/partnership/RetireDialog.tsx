import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { IsoDate } from '#domain/ids.ts';
import type { MutableKind } from '#domain/records/kinds.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useRetiring } from '#queries/saving.ts';
import { Button } from '#ui/Button.tsx';
import { NotSaved } from '#ui/NotSaved.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import type { RetireProps } from './Retire.tsx';
import { TieWords } from './TieWords.tsx';

interface RetireDialogProps<K extends MutableKind, Draft extends FieldValues>
  extends RetireProps<K, Draft> {
  readonly onClose: () => void;
}

/** Says what stands in the way, or what will go on speaking of it; then asks. */
export function RetireDialog<K extends MutableKind, Draft extends FieldValues>({
  register: { retire: rule, section },
  record,
  name,
  onClose,
}: RetireDialogProps<K, Draft>) {
  const show = useCallback(
    (records: Records, asAt: IsoDate) => rule(records, asAt, record.id),
    [rule, record.id],
  );
  const retiring = useRecords(show);
  const { retire, isPending, error } = useRetiring();
  const navigate = useNavigate();

  const takeOut = async () => {
    try {
      await retire(record, `${name} is out of use`);
    } catch {
      // Said in the dialog, which is still there.
      return;
    }
    await navigate({ to: '/partnership/$section', params: { section }, search: {} });
  };
  if (!retiring.ok) {
    return (
      <Dialog
        title={`${name} cannot be taken out of use yet`}
        isOpen
        onClose={onClose}
        actions={
          <Button look="primary" onClick={onClose}>
            Back
          </Button>
        }
      >
        <TieWords ties={retiring.problem} />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={`Take ${name} out of use?`}
      isOpen
      isQuestion
      onClose={onClose}
      actions={
        <>
          <Button look="primary" isPending={isPending} onClick={() => void takeOut()}>
            Take out of use
          </Button>
          <Button onClick={onClose}>Leave it in use</Button>
        </>
      }
    >
      {error && <NotSaved />}
      <p>It is no longer offered anywhere. Its history stays, and it can be put back.</p>
      <TieWords ties={retiring.value} />
    </Dialog>
  );
}
