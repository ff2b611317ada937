import { useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { IsoDate } from '#domain/ids.ts';
import { chosenPeriod, readPeriod, signOffOf } from '#domain/progress/signOff.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { sayWhyReadOnly } from '#ui/asAtWords.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { sayChair } from '#ui/subgroupWords.ts';
import { PeriodChoice } from './PeriodChoice.tsx';
import styles from './SignOff.module.css';
import { UpdatesOfPeriod } from './UpdatesOfPeriod.tsx';

const FROM = '/subgroups/$subgroup/sign-off';

/** What a subgroup reported in a period, to be signed off or returned before the board sees it. */
export function SignOffPage() {
  const { subgroup } = useParams({ from: FROM });
  const { period: wanted } = useSearch({ from: FROM, select: readPeriod });
  const show = useCallback(
    (records: Records, asAt: IsoDate) => signOffOf(records, asAt, subgroup),
    [subgroup],
  );
  const signOff = useRecords(show);
  const why = useWhyReadOnly();
  const href = useHref();
  const name = signOff?.profile.subgroup.value.name;
  const trail = name
    ? [{ label: name, href: href({ to: '/subgroups/$subgroup', params: { subgroup } }) }]
    : [{ label: 'Subgroups', href: href({ to: '/subgroups' }) }];
  const chosen = signOff && chosenPeriod(signOff, wanted);
  return (
    <div className={styles.page}>
      <title>{name ? `Sign off updates: ${name}` : 'Sign off updates'}</title>
      <PageHeader
        title="Sign off updates"
        breadcrumb={<Breadcrumb trail={trail} />}
        meta={signOff ? [name, sayChair(signOff.profile)] : []}
      />
      {!signOff && (
        <EmptyState title="There is no such subgroup here">
          It may not be in what you look at, or not have reached this device yet.
        </EmptyState>
      )}
      {signOff && !chosen && (
        <EmptyState title="No update received">
          What is recorded of its actions is listed here, to be signed off or returned.
        </EmptyState>
      )}
      {why && (
        <Notice title="Nothing can be signed off here">{sayWhyReadOnly(why, 'to do so')}</Notice>
      )}
      {signOff && chosen && (
        <>
          <PeriodChoice {...{ signOff, chosen, subgroup }} />
          <UpdatesOfPeriod key={chosen.period.id} ofPeriod={chosen} canReview={!why} />
        </>
      )}
    </div>
  );
}
