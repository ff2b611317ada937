import type { ReactNode } from 'react';
import { thePartnership } from '#domain/plans/partnershipAt.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useSettle } from '#queries/settling.ts';
import { useIsReadOnly, useWhyReadOnly } from '#queries/source.ts';
import { sayWhyReadOnly } from '#ui/asAtWords.ts';
import { Conflicts } from '#ui/disagreement/Conflicts.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { sayPartnershipField, sayPartnershipValue } from './partnershipFields.ts';
import styles from './Settings.module.css';
import { SettingsHeader } from './SettingsHeader.tsx';

export type APartnership = Summarised<'partnership'>;

interface OfPartnershipProps {
  readonly title: string;
  /** What it is for. */
  readonly words: string;
  /** What is in force, for whoever can change nothing. */
  readonly shown: (partnership: APartnership) => ReactNode;
  readonly form: (partnership: APartnership) => ReactNode;
}

/** A page of settings that the partnership shares: to be changed where anything can be. */
export function OfPartnership({ title, words, shown, form }: OfPartnershipProps) {
  const partnership = useRecords(thePartnership);
  const why = useWhyReadOnly();
  return (
    <div className={styles.page}>
      <SettingsHeader title={title} of="partnership" />
      <p>{words}</p>
      {!partnership && (
        <EmptyState title="No partnership yet">It is set up on the first page.</EmptyState>
      )}
      {partnership && partnership.conflicts.length > 0 && <Disputed partnership={partnership} />}
      {partnership && why && (
        <>
          <Notice title="Nothing can be changed here">
            {sayWhyReadOnly(why, 'to change this')}
          </Notice>
          {shown(partnership)}
        </>
      )}
      {partnership && !why && form(partnership)}
    </div>
  );
}

function Disputed({ partnership }: { readonly partnership: APartnership }) {
  const settle = useSettle(partnership);
  const isReadOnly = useIsReadOnly();
  const toast = useToast();
  return (
    <Conflicts
      record={partnership}
      sayField={sayPartnershipField}
      sayValue={sayPartnershipValue}
      onSettle={
        isReadOnly
          ? null
          : (choices) => settle(choices).then(() => toast('The disagreement is settled'))
      }
    />
  );
}
