import { useNavigate, useSearch } from '@tanstack/react-router';
import { useOpenedFiles, useSnapshots } from '#queries/snapshots.ts';
import { fileAddress, type Frozen, readSource, useIsReadOnly, useSource } from '#queries/source.ts';
import { useHref } from '#queries/useHref.ts';
import { LinkButton } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { SelectField } from '#ui/filters/SelectField.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { PackMaker } from './PackMaker.tsx';
import styles from './Reports.module.css';
import { nameSnapshot } from './words.ts';

/** Makes the files for a meeting from one frozen snapshot: chosen here, or the one on screen. */
export function ReportsPage() {
  const { of } = useSearch({ from: '/reports' });
  const onScreen = useSource();
  const snapshots = useSnapshots();
  const files = useOpenedFiles();
  const isReadOnly = useIsReadOnly();
  const navigate = useNavigate();
  const href = useHref();

  const options = [
    ...snapshots.map(({ id, value }) => ({ address: id as string, name: nameSnapshot(value) })),
    ...files.map(({ hash, name }) => ({
      address: fileAddress(hash),
      name: `From a file: ${name}`,
    })),
  ];
  const shown = addressOf(onScreen);
  const chosen = options.find(({ address }) => address === (of ?? shown)) ?? options[0];
  const take = !isReadOnly && (
    <LinkButton icon="snapshot" href={href({ to: '/snapshots/new' })}>
      Take a snapshot
    </LinkButton>
  );
  const source = chosen ? frozen(chosen.address) : null;
  return (
    <>
      <title>Make a pack</title>
      <PageHeader
        title="Make a pack"
        meta={[
          'PDF, Word, PowerPoint, Excel, web page: all from one snapshot, so that none says what another does not',
        ]}
        actions={options.length > 0 && take}
      />
      {chosen && source ? (
        <div className={styles.page}>
          <SelectField
            label="Snapshot"
            value={chosen.address}
            onChoose={(address) => void navigate({ to: '/reports', search: { of: address } })}
          >
            {options.map(({ address, name }) => (
              <option key={address} value={address}>
                {name}
              </option>
            ))}
          </SelectField>
          <PackMaker key={chosen.address} source={source} />
        </div>
      ) : (
        <EmptyState title="No snapshots yet" action={take}>
          A pack is made from a snapshot: what was frozen for a meeting, so that every file of it
          says the same, today and in a year.
        </EmptyState>
      )}
    </>
  );
}

const addressOf = (source: ReturnType<typeof useSource>): string | null => {
  if (source.kind === 'snapshot') return source.id;
  return source.kind === 'file' ? fileAddress(source.hash) : null;
};

function frozen(address: string): Frozen | null {
  const source = readSource(address);
  return source.kind === 'snapshot' || source.kind === 'file' ? source : null;
}
