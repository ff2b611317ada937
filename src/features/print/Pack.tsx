import { useMemo } from 'react';
import type { IsoDate } from '#domain/ids.ts';
import { boardPack } from '#domain/pack/boardPack.ts';
import type { Recorded } from '#domain/versions/records.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { AttentionSheet } from './AttentionSheet.tsx';
import { Cover } from './Cover.tsx';
import { DeliverySheet } from './DeliverySheet.tsx';
import type { Edition } from './edition.ts';
import styles from './Pack.module.css';
import { pageRules } from './pageBoxes.ts';
import { PackBar } from './PackBar.tsx';
import { Sheet } from './Sheet.tsx';
import { StandingSheet } from './StandingSheet.tsx';
import { SubgroupSheet } from './SubgroupSheet.tsx';
import { usePageRules } from './usePageRules.ts';
import { namePack, sayRunning } from './words.ts';

interface PackProps {
  /** Whole records, live or a snapshot's. */
  readonly content: readonly Recorded[];
  readonly asAt: IsoDate;
  readonly edition: Edition;
}

/** A cover, where the plan stands, what needs attention, and a section for each subgroup. */
export function Pack({ content, asAt, edition }: PackProps) {
  const pack = useMemo(() => boardPack(content, asAt), [content, asAt]);
  const words = useWords();
  const running = useMemo(() => pack && sayRunning(words, pack, edition), [words, pack, edition]);
  usePageRules(running ? pageRules(running) : '');

  if (!pack || !running) {
    return (
      <>
        <title>Print</title>
        <h1 tabIndex={-1}>Print</h1>
        <EmptyState title="There is nothing to print yet">
          The board pack is printed from a partnership’s plan, once it is set up.
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {/* Also the name that the browser suggests for a PDF. */}
      <title>{namePack(pack, edition)}</title>
      <PackBar />
      <div className={styles.desk}>
        <Sheet running={running}>
          <Cover pack={pack} edition={edition} running={running} />
        </Sheet>
        <Sheet running={running}>
          <StandingSheet pack={pack} />
        </Sheet>
        {pack.delivery && (
          <Sheet running={running}>
            <DeliverySheet delivery={pack.delivery} />
          </Sheet>
        )}
        <Sheet running={running}>
          <AttentionSheet board={pack.board} />
        </Sheet>
        {pack.sections.map((section) => (
          <Sheet key={section.profile.subgroup.id} running={running}>
            <SubgroupSheet section={section} />
          </Sheet>
        ))}
      </div>
    </>
  );
}
