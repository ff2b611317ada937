import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Control, useWatch } from 'react-hook-form';
import { nameOfFinding } from '#domain/assessment/nameOfFinding.ts';
import {
  type PasteContext,
  type Pasted,
  type PasteDraft,
  pasteList,
  type PasteKind,
} from '#domain/assessment/pasteList.ts';
import { type IsoDate, PARTNERSHIP_SCOPE } from '#domain/ids.ts';
import { personalDataInFields } from '#domain/personalData.ts';
import { allOf } from '#domain/structure/others.ts';
import { inUse, type Records } from '#domain/versions/records.ts';
import { KeptForm } from '#forms/KeptForm.tsx';
import { useRecords } from '#queries/records.ts';
import { useAppend } from '#queries/saving.ts';
import { useServices } from '#queries/services.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { sayWhyReadOnly } from '#ui/asAtWords.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { byRule } from '#ui/fields/byRule.ts';
import { Choice } from '#ui/fields/Choice.tsx';
import { Select } from '#ui/fields/Select.tsx';
import { TextArea } from '#ui/fields/TextArea.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { sayNumberOf } from '#ui/words.ts';
import styles from '../AssessmentPage.module.css';
import { PastedRows } from './PastedRows.tsx';
import { sayPasteProblem } from './words.ts';

/** What the assessment found, copied from its own tables: seen before it is kept. */
export function PasteListPage() {
  const { what } = useSearch({ from: '/assessment/paste' });
  const { context, assessments } = useRecords(contextIn);
  const { newRecordId } = useServices();
  const append = useAppend();
  const navigate = useNavigate();
  const href = useHref();
  const why = useWhyReadOnly();
  const rule = (draft: PasteDraft) => pasteList(draft, context);
  const save = async ({ findings, issues }: Pasted) => {
    const shared = { scope: PARTNERSHIP_SCOPE, parents: [] } as const;
    const all = [
      ...findings.map((value) => ({
        ...{ ...shared, kind: 'finding' as const, recordId: newRecordId<'finding'>(), value },
      })),
      ...issues.map((value) => ({
        ...{ ...shared, kind: 'scored-issue' as const, value },
        recordId: newRecordId<'scored-issue'>(),
      })),
    ];
    if (all.length === 0) return;
    await append.mutateAsync({ all, done: `${sayNumberOf(all.length, 'line')} added` });
  };
  return (
    <div className={styles.page}>
      <title>Paste a list</title>
      <PageHeader
        title="Paste a list"
        breadcrumb={
          <Breadcrumb
            trail={[
              { label: 'Strategic assessment', href: href({ to: '/assessment', search: {} }) },
            ]}
          />
        }
      />
      {why ? (
        <Notice title="Nothing can be added here">{sayWhyReadOnly(why, 'to add to it')}</Notice>
      ) : (
        <KeptForm<PasteDraft, Pasted>
          draftKey="assessment:paste"
          label="Paste a list"
          saveLabel="Add these"
          answers={{ assessment: assessments[0]?.value ?? '', what: what ?? 'finding', text: '' }}
          resolver={byRule(rule, sayPasteProblem)}
          hintsIn={({ findings, issues }) =>
            personalDataInFields([
              ['What was found', findings.map(({ text }) => text).join('\n')],
              ['Issues', issues.map(({ title }) => title).join('\n')],
            ]).map((hint) => ({ ...hint, label: hint.field }))
          }
          save={save}
          onSaved={() => void navigate({ to: '/assessment', search: {} })}
          isPending={append.isPending}
          hasFailed={append.error !== null}
        >
          {({ control }) => (
            <>
              <Select
                control={control}
                name="assessment"
                label="Assessment"
                options={assessments}
                blank="Choose an assessment"
              />
              <Choice control={control} name="what" label="What the list is of" options={WHAT} />
              <TextArea
                control={control}
                name="text"
                label="The list"
                hint="Copied from a spreadsheet or a table. A first line of headings tells the columns: Finding, Page, Priority, Kind; or Issue, Rank, Total, Priority, Emerging and the parts of the matrix. Without one they are taken in this order"
                limit={50_000}
              />
              <Preview control={control} context={context} />
            </>
          )}
        </KeptForm>
      )}
    </div>
  );
}

interface PreviewProps {
  readonly control: Control<PasteDraft, unknown, Pasted>;
  readonly context: PasteContext;
}

function Preview({ control, context }: PreviewProps) {
  const typed = useWatch({ control }) as PasteDraft;
  const result = pasteList(typed, context);
  if (typed.text.trim() === '') return null;
  if (!result.ok) {
    const lines = result.problem.flatMap((problem) => problem.lines);
    return <p role="status">{sayNumberOf(lines.length, 'line')} cannot be added as it stands.</p>;
  }
  const { findings, issues, known } = result.value;
  const rows = [
    ...findings.map((one) => ({ name: nameOfFinding(one), more: one.page, of: one.priority })),
    ...issues.map((one) => ({ name: one.title, more: one.total, of: one.priority })),
  ];
  return <PastedRows rows={rows} known={known} what={typed.what} />;
}

const WHAT: readonly { readonly value: PasteKind; readonly label: string }[] = [
  { value: 'finding', label: 'Findings and recommendations' },
  { value: 'issue', label: 'Scored issues' },
];

const contextIn = (records: Records, _: IsoDate) => ({
  context: {
    priorities: inUse(records, 'priority').map(({ id, value }) => ({
      ...{ id, titles: value.inYears.map(({ title }) => title) },
    })),
    findings: allOf(records, 'finding'),
    issues: allOf(records, 'scored-issue'),
  },
  assessments: inUse(records, 'strategic-assessment')
    .map(({ id, value }) => ({
      ...{ value: id, label: value.title },
      start: records['plan-year'].get(value.planYear)?.value.start ?? '',
    }))
    .toSorted((a, b) => (a.start < b.start ? 1 : -1)),
});
