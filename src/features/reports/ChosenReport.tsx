import { useId } from 'react';
import type { RecordId } from '#domain/ids.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { REPORT_KINDS, REPORT_TITLES, type ReportKind } from '#reports/model/kinds.ts';
import { SelectField } from '#ui/filters/SelectField.tsx';
import { type PackDraft, usualPack } from './packDraft.ts';
import styles from './Reports.module.css';
import { KIND_WORDS, nameSnapshot } from './words.ts';

interface ChosenReportProps {
  readonly draft: PackDraft;
  readonly subgroups: readonly { readonly id: RecordId<'subgroup'>; readonly name: string }[];
  /** Snapshots that it can be compared with, the latest first. */
  readonly others: readonly Summarised<'snapshot'>[];
  readonly change: (changed: Partial<PackDraft>) => void;
  readonly setDraft: (draft: PackDraft) => void;
}

/** Sections that speak of each subgroup apart. */
const OF_SUBGROUPS = ['highlights', 'plans', 'sheets'] as const;

/** Which report, under which title, of whom, and since when it says what changed. */
export function ChosenReport({ draft, subgroups, others, change, setDraft }: ChosenReportProps) {
  const title = useId();
  const { kind, sections, subgroup, earlier } = draft;
  const speaksOfSubgroups = OF_SUBGROUPS.some((one) => sections.includes(one));
  return (
    <div className={styles.fields}>
      <SelectField
        label="Which report"
        value={kind}
        onChoose={(value) =>
          setDraft({ ...usualPack(value as ReportKind), formats: draft.formats })
        }
      >
        {REPORT_KINDS.map((one) => (
          <option key={one} value={one}>
            {one === 'public' ? 'Public version' : REPORT_TITLES[one]}
          </option>
        ))}
      </SelectField>
      <p className={styles.hint}>{KIND_WORDS[kind]}</p>
      <div className={styles.field}>
        <label htmlFor={title}>Title</label>
        <input
          id={title}
          className={styles.input}
          value={draft.title}
          maxLength={400}
          onChange={({ target }) => change({ title: target.value })}
        />
      </div>
      {speaksOfSubgroups && (
        <SelectField
          label="Subgroups"
          value={subgroup ?? ''}
          onChoose={(id) => change({ subgroup: (id || null) as PackDraft['subgroup'] })}
        >
          <option value="">All of them</option>
          {subgroups.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {sections.includes('changes') && (
        <SelectField
          label="What changed since"
          value={earlier ?? ''}
          onChoose={(id) => change({ earlier: (id || null) as PackDraft['earlier'] })}
        >
          <option value="">The board’s last meeting, by the records</option>
          {others.map(({ id, value }) => (
            <option key={id} value={id}>
              {`Snapshot ${nameSnapshot(value)}`}
            </option>
          ))}
        </SelectField>
      )}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={draft.hasCover}
          onChange={({ target }) => change({ hasCover: target.checked })}
        />
        With a cover
      </label>
    </div>
  );
}
