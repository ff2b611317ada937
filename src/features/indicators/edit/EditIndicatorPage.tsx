import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { Records } from '#domain/versions/records.ts';
import { useRecords } from '#queries/records.ts';
import { useHref } from '#queries/useHref.ts';
import { nameOfIndicator } from '#ui/indicatorWords.ts';
import { EditPage } from './EditPage.tsx';
import { IndicatorForm } from './IndicatorForm.tsx';

/** What is said of an indicator; its figures stay as they are. */
export function EditIndicatorPage() {
  const { indicator: id } = useParams({ from: '/indicators/$indicator/edit' });
  const show = useCallback((records: Records) => records.indicator.get(id) ?? null, [id]);
  const now = useRecords(show);
  // A change is written against what was seen when the form was opened.
  const [opened] = useState(now);
  const navigate = useNavigate();
  const href = useHref();
  if (!opened) return <EditPage title="There is no such indicator here">{null}</EditPage>;
  const { comparatorOf, ...before } = opened.value;
  const back = { to: '/indicators/$indicator', params: { indicator: id } } as const;
  return (
    <EditPage
      title="Edit the indicator"
      of={{ label: nameOfIndicator(opened.value), href: href(back) }}
    >
      <IndicatorForm
        {...{ id, before, comparatorOf }}
        seen={opened.heads}
        saveLabel="Save the indicator"
        onSaved={() => navigate(back)}
      />
    </EditPage>
  );
}
