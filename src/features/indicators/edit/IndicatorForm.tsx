import { useCallback, useRef } from 'react';
import { type IsoDate, PARTNERSHIP_SCOPE, type RecordId, type VersionId } from '#domain/ids.ts';
import { type IndicatorDraft, newIndicator } from '#domain/indicators/newIndicator.ts';
import { personalDataInFields } from '#domain/personalData.ts';
import { titleOfPriority } from '#domain/plans/actionView.ts';
import type { Indicator } from '#domain/records/indicator.ts';
import { inUse, type Records } from '#domain/versions/records.ts';
import { KeptForm, type LabelledHint } from '#forms/KeptForm.tsx';
import { useRecords } from '#queries/records.ts';
import { useSaveRecord } from '#queries/saving.ts';
import { byRule } from '#ui/fields/byRule.ts';
import { nameOfIndicator } from '#ui/indicatorWords.ts';
import { IndicatorFields } from './IndicatorFields.tsx';
import { sayIndicatorProblem } from './words.ts';

interface IndicatorFormProps {
  /** `null` for a new one. */
  readonly id: RecordId<'indicator'> | null;
  /** The indicator as it was when the form was opened; all of it blank for a new one. */
  readonly before: IndicatorDraft;
  readonly seen: readonly VersionId[];
  readonly saveLabel: string;
  readonly onSaved: (id: RecordId<'indicator'>) => void;
}

/** What is measured: what is counted, where, how often, and which way is better. */
export function IndicatorForm({ id, before, seen, saveLabel, onSaved }: IndicatorFormProps) {
  const show = useCallback((records: Records, asAt: IsoDate) => optionsIn(records, asAt, id), [id]);
  const { priorities, ours } = useRecords(show);
  const record = useSaveRecord('indicator');
  const saved = useRef(id);
  return (
    <KeptForm<IndicatorDraft, Indicator>
      draftKey={`indicator:${id ?? 'new'}`}
      label={saveLabel}
      saveLabel={saveLabel}
      answers={before}
      seen={seen}
      resolver={byRule(newIndicator, sayIndicatorProblem)}
      hintsIn={hintsIn}
      save={async (value, from) => {
        const done = `${nameOfIndicator(value)} ${id ? 'changed' : 'added'}`;
        saved.current = await record.save({
          ...{ recordId: id, scope: PARTNERSHIP_SCOPE, seen: from, value, done },
        });
      }}
      onSaved={() => saved.current && onSaved(saved.current)}
      isPending={record.isPending}
      hasFailed={record.error !== null}
    >
      {({ control }) => <IndicatorFields control={control} priorities={priorities} ours={ours} />}
    </KeptForm>
  );
}

const hintsIn = ({ definition, numerator, denominator }: Indicator): readonly LabelledHint[] =>
  personalDataInFields([
    ['Definition', definition],
    ['What is counted', numerator],
    ['Over what', denominator],
  ]).map((hint) => ({ ...hint, label: hint.field }));

function optionsIn(records: Records, asAt: IsoDate, self: RecordId<'indicator'> | null) {
  return {
    priorities: inUse(records, 'priority').map(({ id }) => ({
      ...{ value: id, label: titleOfPriority(records, asAt, id) },
    })),
    ours: inUse(records, 'indicator')
      .filter(({ id, value }) => id !== self && value.comparatorOf === null)
      .map(({ id, value }) => ({ value: id, label: nameOfIndicator(value) }))
      .toSorted((one, other) => one.label.localeCompare(other.label, 'en-GB')),
  };
}
