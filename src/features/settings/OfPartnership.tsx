import type { ReactNode } from 'react';
import { thePartnership } from '#domain/plans/partnershipAt.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { sayWhyReadOnly } from '#ui/asAtWords.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Disputed } from '#forms/Disputed.tsx';
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
  const isDisputed = partnership !== null && partnership.conflicts.length > 0;
  return (
    <div className={styles.page}>
      <SettingsHeader title={title} of="partnership" />
      <p>{words}</p>
      {!partnership && (
        <EmptyState title="No partnership yet">It is set up on the first page.</EmptyState>
      )}
      {isDisputed && (
        <Disputed
          record={partnership}
          sayField={sayPartnershipField}
          sayValue={sayPartnershipValue}
        />
      )}
      {partnership && why && (
        <Notice title="Nothing can be changed here">{sayWhyReadOnly(why, 'to change this')}</Notice>
      )}
      {partnership && (why || isDisputed ? shown(partnership) : form(partnership))}
    </div>
  );
}
