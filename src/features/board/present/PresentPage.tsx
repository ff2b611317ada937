import { useEffect, useMemo, useRef } from 'react';
import {
  type DeliveryAgainstAssessment,
  deliveryAgainstAssessment,
} from '#domain/assessment/priorityDelivery.ts';
import type { Board } from '#domain/progress/board.ts';
import { boardOf } from '#domain/progress/board.ts';
import { type BoardStory, boardStory } from '#domain/progress/boardStory.ts';
import { useProvenance } from '#queries/provenance.ts';
import { useRecords } from '#queries/records.ts';
import { sayMarking } from '#ui/partnershipWords.ts';
import { sayAsAt, sayWhose } from '#ui/provenanceWords.ts';
import { useWords } from '#ui/WordsContext.ts';
import { NoPartnership } from '../EmptyBoard.tsx';
import { PageTurner } from './PageTurner.tsx';
import styles from './Present.module.css';
import { slidesOf } from './slides.tsx';
import { usePages } from './usePages.ts';

/** The board's page for a room: as large as the screen, one thing at a time. */
export function PresentPage() {
  const board = useRecords(boardOf);
  const story = useRecords(boardStory);
  const delivery = useRecords(deliveryAgainstAssessment);
  return board && story ? (
    <Stage board={board} story={story} delivery={delivery} />
  ) : (
    <NoPartnership />
  );
}

interface StageProps {
  readonly board: Board;
  readonly story: BoardStory;
  readonly delivery: DeliveryAgainstAssessment | null;
}

function Stage({ board, story, delivery }: StageProps) {
  const words = useWords();
  const provenance = useProvenance();
  const slides = useMemo(() => slidesOf(board, story, delivery), [board, story, delivery]);
  const pages = usePages(slides.length);
  const slide = slides[pages.page - 1] ?? slides[0];
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'start' });
  }, [pages.page]);

  if (!slide || !provenance) return null;
  return (
    <div ref={top} className={styles.stage}>
      <title>{`${slide.title}: ${provenance.partnership}`}</title>
      <div className={styles.strip}>
        <span className={styles.whose}>{`${sayWhose(provenance)} · ${sayAsAt(provenance)}`}</span>
        <strong>{sayMarking(words, provenance.marking)}</strong>
        {provenance.notice && <span className={styles.notice}>{provenance.notice}</span>}
      </div>
      <div className={styles.slide} data-title={pages.page === 1}>
        <h1 className={styles.title} tabIndex={-1}>
          {slide.title}
        </h1>
        <div key={pages.page} className={styles.body}>
          {slide.show()}
        </div>
      </div>
      <PageTurner pages={pages} count={slides.length} title={slide.title} />
    </div>
  );
}
