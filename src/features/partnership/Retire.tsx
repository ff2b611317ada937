import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { MutableKind } from '#domain/records/kinds.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { Button } from '#ui/Button.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import type { Register } from './register.ts';
import { RetireDialog } from './RetireDialog.tsx';

export interface RetireProps<K extends MutableKind, Draft extends FieldValues> {
  readonly register: Register<K, Draft>;
  readonly record: Recorded<K>;
  readonly name: string;
}

/** The way out of use: what it means is said before it is done. */
export function Retire<K extends MutableKind, Draft extends FieldValues>(
  props: RetireProps<K, Draft>,
) {
  const [isAsking, setAsking] = useState(false);
  return (
    <PageSection
      title="Take out of use"
      words="For what was added by mistake, or is over. Nothing is deleted, and it can be put back."
    >
      <Button onClick={() => setAsking(true)}>Take out of use…</Button>
      {isAsking && <RetireDialog {...props} onClose={() => setAsking(false)} />}
    </PageSection>
  );
}
