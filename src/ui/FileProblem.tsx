import type { OpenFileProblem } from '#domain/snapshots/snapshotFile.ts';
import { Notice } from './Notice.tsx';
import { sayFileProblem } from './snapshotWords.ts';

interface FileProblemProps {
  /** As it is called on the device. */
  readonly name: string;
  readonly problem: OpenFileProblem;
}

/** Why a file was not opened, and the next step. Nothing was kept of it. */
export function FileProblem({ name, problem }: FileProblemProps) {
  const { title, words } = sayFileProblem(problem);
  return (
    <div ref={bringIntoSight}>
      <Notice kind="error" title={title}>
        <p>
          <bdi>{name}</bdi> was not opened. {words}
        </p>
      </Notice>
    </div>
  );
}

/** A file can be dropped anywhere on a page, and its problem is told in one place. */
const bringIntoSight = (box: HTMLDivElement | null) => box?.scrollIntoView({ block: 'nearest' });
