import { useMemo, useState } from 'react';
import { thePartnership } from '#domain/plans/partnershipAt.ts';
import { allSubgroupsInOrder } from '#domain/progress/board.ts';
import { recordsFrom } from '#domain/versions/records.ts';
import { useOpenSnapshot, useReadSnapshot } from '#queries/openSnapshot.ts';
import { useSnapshots } from '#queries/snapshots.ts';
import { type Frozen, useIsReadOnly } from '#queries/source.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { wordsOf } from '#ui/partnershipWords.ts';
import { ChosenFormats } from './ChosenFormats.tsx';
import { ChosenReport } from './ChosenReport.tsx';
import { ChosenSections } from './ChosenSections.tsx';
import { type PackDraft, problemsOf, usualPack } from './packDraft.ts';
import { isComparable } from '#domain/editions/isComparable.ts';
import { PackFiles } from './PackFiles.tsx';
import styles from './Reports.module.css';
import { Templates } from './Templates.tsx';
import { useReports } from './useReports.ts';
import { saySections } from './words.ts';

interface PackMakerProps {
  readonly source: Frozen;
}

/** Which report, of which sections, in which formats; then the files. */
export function PackMaker({ source }: PackMakerProps) {
  const file = useOpenSnapshot(source);
  const { edition = 'full' } = file.snapshot;
  const others = useSnapshots().filter(
    ({ id, value }) => id !== file.id && isComparable(edition, value.edition ?? 'full'),
  );
  const isReadOnly = useIsReadOnly();
  const read = useReadSnapshot();
  const [draft, setDraft] = useState<PackDraft>(() =>
    usualPack(edition === 'public' ? 'public' : 'board-pack'),
  );
  const [isAsked, setIsAsked] = useState(false);
  const { state, make, cancel } = useReports();
  const { content } = file.snapshot;
  const { subgroups, words } = useMemo(() => {
    const records = recordsFrom(content);
    return {
      subgroups: allSubgroupsInOrder(records).map(({ id, value }) => ({ id, name: value.name })),
      words: wordsOf(thePartnership(records)?.value ?? null),
    };
  }, [content]);
  if (read.error) throw read.error;

  const problems = problemsOf(draft, edition);
  const change = (changed: Partial<PackDraft>) => setDraft({ ...draft, ...changed });
  const makeFiles = async () => {
    setIsAsked(true);
    if (problems.length > 0) return;
    const { formats, earlier, ...choice } = draft;
    const before = earlier ? await read.mutateAsync({ kind: 'snapshot', id: earlier }) : null;
    await make({ choice, formats, snapshot: file, earlier: before }, words);
  };
  return (
    <>
      <div className={styles.choices}>
        <PageSection title="Report">
          <ChosenReport {...{ draft, subgroups, others, change, setDraft }} />
        </PageSection>
        <PageSection title="Formats">
          <ChosenFormats formats={draft.formats} change={change} />
        </PageSection>
        <PageSection title="Sections and templates">
          <details className={styles.more}>
            <summary>{saySections(draft.sections.length)}</summary>
            <ChosenSections sections={draft.sections} change={change} />
          </details>
          <details className={styles.more}>
            <summary>Templates</summary>
            <Templates {...{ draft, setDraft, isReadOnly }} />
          </details>
        </PageSection>
      </div>
      {isAsked && problems.length > 0 && (
        <Notice kind="error" title="Not made yet">
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button
          look="primary"
          icon="download"
          isPending={state?.isRunning === true || read.isPending}
          onClick={() => void makeFiles()}
        >
          Make the files
        </Button>
        {state?.isRunning && <Button onClick={cancel}>Cancel</Button>}
      </div>
      {state && <PackFiles state={state} />}
    </>
  );
}
