import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { sayShortDay } from '#domain/calendar.ts';
import { TODAY } from '#domain/compare/compared.ts';
import { comparePlans, type PlanSide } from '#domain/compare/comparePlans.ts';
import { isPublicEdition } from '#domain/pack/marking.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Summarised } from '#domain/versions/records.ts';
import { useRecordsBeside } from '#queries/records.ts';
import { useSnapshots } from '#queries/snapshots.ts';
import { LIVE, type Source } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { SelectField } from '#ui/filters/SelectField.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import styles from '../BoardPage.module.css';
import { LinkTo } from '../LinkTo.ts';
import { Comparison } from './Comparison.tsx';
import compare from './Compare.module.css';

/** Two snapshots beside each other, or one beside the plan as it is today. */
export function ComparePage() {
  const snapshots = useSnapshots();
  const href = useHref();
  return (
    <div className={styles.board}>
      <title>Compare two snapshots</title>
      <div className={styles.header}>
        <PageHeader
          title="Compare two snapshots"
          breadcrumb={
            <Breadcrumb trail={[{ label: 'Snapshots', href: href({ to: '/snapshots' }) }]} />
          }
        />
      </div>
      {snapshots.length === 0 ? (
        <EmptyState
          title="No snapshots yet"
          action={
            <LinkTo to="/snapshots/new" look="primary" icon="snapshot">
              Take a snapshot
            </LinkTo>
          }
        >
          Once one was taken, it can be compared with another, or with the plan as it is today.
        </EmptyState>
      ) : (
        <Choosing snapshots={snapshots} />
      )}
    </div>
  );
}

interface ChoosingProps {
  /** The latest first. */
  readonly snapshots: readonly Summarised<'snapshot'>[];
}

function Choosing({ snapshots }: ChoosingProps) {
  const search = useSearch({ from: '/snapshots/compare' });
  const navigate = useNavigate();
  const known = (id: string | undefined) =>
    id === TODAY || snapshots.some((one) => one.id === id) ? id : undefined;
  // The last that was taken, and today: what became of the plan since.
  const from = known(search.from) ?? snapshots[0]?.id ?? TODAY;
  const to = known(search.to) ?? TODAY;
  const choose = (changed: Readonly<Record<string, string>>) =>
    void navigate({ to: '/snapshots/compare', search: { from, to, ...changed } });
  const options = [
    <option key={TODAY} value={TODAY}>
      Today, live
    </option>,
    ...snapshots.map(({ id, value }) => (
      <option key={id} value={id}>
        {`${value.number}, as at ${sayShortDay(value.asAt)}: ${value.title}${sayIfPublic(value)}`}
      </option>
    )),
  ];
  return (
    <>
      <div className={compare.choice}>
        <SelectField label="Earlier" value={from} onChoose={(id) => choose({ from: id })}>
          {options}
        </SelectField>
        <SelectField label="Later" value={to} onChoose={(id) => choose({ to: id })}>
          {options}
        </SelectField>
      </div>
      {from === to ? (
        <p>Choose two different ones.</p>
      ) : (
        <Beside key={`${from} ${to}`} from={from} to={to} />
      )}
    </>
  );
}

const sayIfPublic = ({ edition }: Summarised<'snapshot'>['value']) =>
  edition === 'public' ? ' (public)' : '';

const sourceOf = (id: string): Source =>
  id === TODAY ? LIVE : { kind: 'snapshot', id: id as RecordId<'snapshot'> };

function Beside({ from, to }: { readonly from: string; readonly to: string }) {
  const sources = useMemo(() => [sourceOf(from), sourceOf(to)], [from, to]);
  const [one, other] = useRecordsBeside(sources);
  return one && other ? <Compared before={one} after={other} /> : null;
}

interface ComparedProps {
  readonly before: PlanSide;
  readonly after: PlanSide;
}

function Compared({ before, after }: ComparedProps) {
  const comparison = useMemo(() => comparePlans(before, after), [before, after]);
  if (!comparison) return <p>One of the two holds no partnership.</p>;
  const areOfDifferentEditions = isPublicEdition(before.records) !== isPublicEdition(after.records);
  return (
    <>
      {areOfDifferentEditions && (
        <Notice kind="warning" title="One of the two is a public version">
          What it leaves out looks new or dropped here, and its texts are the public wording.
        </Notice>
      )}
      <Comparison {...{ before, after, comparison }} />
    </>
  );
}
