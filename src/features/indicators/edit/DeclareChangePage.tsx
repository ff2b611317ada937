import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { PARTNERSHIP_SCOPE, type RecordId } from '#domain/ids.ts';
import {
  type ChangeDraft,
  declareChange,
  draftOfChange,
} from '#domain/indicators/declareChange.ts';
import { personalDataInFields } from '#domain/personalData.ts';
import type { ChangePoint } from '#domain/records/changePoint.ts';
import type { Records } from '#domain/versions/records.ts';
import { KeptForm } from '#forms/KeptForm.tsx';
import { useRecords } from '#queries/records.ts';
import { useSaveRecord } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { useHref } from '#queries/useHref.ts';
import { CHANGE_POINT_WORDS } from '#ui/evidenceWords.ts';
import { byRule } from '#ui/fields/byRule.ts';
import { Choice } from '#ui/fields/Choice.tsx';
import { DayField } from '#ui/fields/DayField.tsx';
import { TextField } from '#ui/fields/TextField.tsx';
import { nameOfIndicator } from '#ui/indicatorWords.ts';
import { EditPage } from './EditPage.tsx';
import { sayChangeProblem } from './words.ts';

/** A day from which something about the counting, or about the world, is different. */
export function DeclareChangePage() {
  const { indicator: id } = useParams({ from: '/indicators/$indicator/change' });
  const { of } = useSearch({ from: '/indicators/$indicator/change' });
  const show = useCallback((records: Records) => openedIn(records, id, of), [id, of]);
  // A change is written against what was seen when the form was opened.
  const [{ indicator, point }] = useState(useRecords(show));
  const { today } = useServices();
  const record = useSaveRecord('change-point');
  const navigate = useNavigate();
  const href = useHref();
  if (!indicator) return <EditPage title="There is no such indicator here">{null}</EditPage>;
  const back = { to: '/indicators/$indicator', params: { indicator: id } } as const;
  const title = point ? 'Change what was declared' : 'Declare a change';
  return (
    <EditPage title={title} of={{ label: nameOfIndicator(indicator), href: href(back) }}>
      <KeptForm<ChangeDraft, ChangePoint>
        draftKey={`change:${point?.id ?? id}`}
        label={title}
        saveLabel={point ? 'Save it' : 'Declare it'}
        answers={point ? draftOfChange(point.value) : BLANK}
        seen={point?.heads ?? []}
        resolver={byRule((draft: ChangeDraft) => declareChange(draft, id), sayChangeProblem)}
        hintsIn={({ reason }) =>
          personalDataInFields([['Reason', reason]]).map((hint) => ({ ...hint, label: hint.field }))
        }
        save={(value, seen) =>
          record.save({
            ...{ recordId: point?.id ?? null, scope: PARTNERSHIP_SCOPE, seen, value },
            done: `A change of ${nameOfIndicator(indicator)} ${point ? 'put right' : 'declared'}`,
          })
        }
        onSaved={() => void navigate(back)}
        isPending={record.isPending}
        hasFailed={record.error !== null}
      >
        {({ control }) => (
          <>
            <DayField
              control={control}
              name="on"
              label="First day after the change"
              today={today()}
            />
            <Choice control={control} name="changeKind" label="What it means" options={KINDS} />
            <TextField
              control={control}
              name="reason"
              label="Reason"
              hint="For example, new counting rules, or a new way of recording"
            />
          </>
        )}
      </KeptForm>
    </EditPage>
  );
}

const openedIn = (records: Records, id: RecordId<'indicator'>, of: string | undefined) => ({
  indicator: records.indicator.get(id)?.value ?? null,
  point: [...records['change-point'].values()].find((one) => one.id === of) ?? null,
});

const BLANK: ChangeDraft = { on: '', changeKind: 'annotation', reason: '' };

const KINDS = Object.entries(CHANGE_POINT_WORDS).map(([value, label]) => ({ value, label }));
