import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { draftOfIndicator } from '#domain/indicators/newIndicator.ts';
import { recordOf } from '#domain/structure/others.ts';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useHref } from '#queries/useHref.ts';
import { nameOfIndicator } from '#ui/indicatorWords.ts';
import { EditPage } from './EditPage.tsx';
import { IndicatorForm } from './IndicatorForm.tsx';
import { RetireIndicator } from './RetireIndicator.tsx';

/** What is said of an indicator; its figures stay as they are. */
export function EditIndicatorPage() {
  const { indicator: id } = useParams({ from: '/indicators/$indicator/edit' });
  const show = useCallback((records: Records) => recordOf(records, 'indicator', id), [id]);
  const now = useRecords(show);
  // A change is written against what was seen when the form was opened.
  const [opened] = useState(now);
  const navigate = useNavigate();
  const href = useHref();
  if (!opened || !now) return <EditPage title="There is no such indicator here">{null}</EditPage>;
  const back = { to: '/indicators/$indicator', params: { indicator: id } } as const;
  return (
    <EditPage
      title="Edit the indicator"
      of={{ label: nameOfIndicator(opened.value), href: href(back) }}
    >
      <IndicatorForm
        id={id}
        before={draftOfIndicator(opened.value)}
        seen={opened.heads}
        saveLabel={opened.isRetired ? 'Save and restore' : 'Save the indicator'}
        onSaved={() => void navigate(back)}
      />
      {!now.isRetired && <RetireIndicator record={now} />}
    </EditPage>
  );
}
