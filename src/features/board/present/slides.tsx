import type { ReactNode } from 'react';
import type { DeliveryAgainstAssessment } from '#domain/assessment/priorityDelivery.ts';
import type { Board } from '#domain/progress/board.ts';
import type { BoardStory } from '#domain/progress/boardStory.ts';
import { CHANGE_KINDS } from '#domain/progress/changesBetween.ts';
import { StatusKey } from '#ui/status/StatusKey.tsx';
import { DeliveryNumbers } from '../DeliveryNumbers.tsx';
import { AttentionSlide } from './AttentionSlide.tsx';
import { ChangesSlide, ChangeSummary } from './ChangesSlide.tsx';
import { CommitmentsSlide } from './CommitmentsSlide.tsx';
import {
  AverageSlide,
  OutcomeSlide,
  OverTimeSlide,
  PlanSlide,
  SubgroupsSlide,
} from './ChartSlides.tsx';
import { inParts, packLists } from './packLists.ts';
import { TitleSlide } from './TitleSlide.tsx';
import { VerdictsSlide } from './VerdictsSlide.tsx';
import { sayPart } from './words.ts';

export interface Slide {
  readonly title: string;
  readonly show: () => ReactNode;
}

/** As many as can be read from the back of a room. */
const BARS = 5;
const VERDICTS = 4;
const ATTENTION = { onOne: 4, most: 16 };
const CHANGES = { lines: 9, most: 14 };

/** What is said in words already, or is too much for a room: it stays on the board's page. */
const NAMED_CHANGES = CHANGE_KINDS.filter((kind) => kind !== 'percent-moved');

/** The board's page for a room: one thing at a time, in the order of the page. */
export function slidesOf(
  board: Board,
  story: BoardStory,
  delivery: DeliveryAgainstAssessment | null,
): readonly Slide[] {
  const { counts, bySubgroup, againstPlan, attention, partnership } = board;
  const title = { title: partnership.value.name, show: () => <TitleSlide board={board} /> };
  if (counts.total === 0) return [title];
  return [
    title,
    {
      title: 'Where the plan stands',
      show: () => <DeliveryNumbers board={board} story={story} isStacked />,
    },
    ...parts('Status by subgroup', inParts(bySubgroup, BARS), (rows) => (
      <SubgroupsSlide rows={rows} all={bySubgroup} />
    )),
    ...(againstPlan
      ? [{ title: 'Progress against plan', show: () => <PlanSlide plan={againstPlan} /> }]
      : []),
    ...deliverySlides(delivery),
    ...(story.statusOverTime.length > 0
      ? [
          {
            title: 'Status over time',
            show: () => <OverTimeSlide periods={story.statusOverTime} />,
          },
          { title: 'Average done', show: () => <AverageSlide periods={story.meanDone} /> },
        ]
      : []),
    ...sinceSlides(story),
    ...parts(
      'Needs attention',
      inParts(attention.slice(0, ATTENTION.most), ATTENTION.onOne),
      (some, isLast) => (
        <AttentionSlide
          attention={some}
          all={attention.length}
          base={counts.total}
          left={isLast ? Math.max(0, attention.length - ATTENTION.most) : 0}
        />
      ),
    ),
    ...(story.commitments
      ? [
          {
            title: 'How commitments were kept',
            show: () => story.commitments && <CommitmentsSlide commitments={story.commitments} />,
          },
        ]
      : []),
    { title: 'What the statuses mean', show: () => <StatusKey /> },
  ];
}

function deliverySlides(delivery: DeliveryAgainstAssessment | null): readonly Slide[] {
  if (!delivery) return [];
  const { rows } = delivery;
  return [
    { title: 'Delivery and outcome', show: () => <OutcomeSlide rows={rows} /> },
    ...parts('Delivery against the assessment', inParts(rows, VERDICTS), (some) => (
      <VerdictsSlide rows={some} />
    )),
  ];
}

function sinceSlides({ since }: BoardStory): readonly Slide[] {
  if (!since) return [];
  const lists = NAMED_CHANGES.map((kind) => ({ head: kind, rows: since.changes.byKind[kind] }));
  return [
    { title: 'Since the last meeting', show: () => <ChangeSummary since={since} /> },
    ...parts('What changed since the last meeting', packLists(lists, CHANGES), (some) => (
      <ChangesSlide lists={some} counts={since.changes.byKind} />
    )),
  ];
}

/** One slide for each part; where there are several, their titles say which they are. */
const parts = <Part,>(
  title: string,
  all: readonly Part[],
  show: (part: Part, isLast: boolean) => ReactNode,
): readonly Slide[] =>
  all.map((part, at) => ({
    title: all.length > 1 ? sayPart(title, at + 1, all.length) : title,
    show: () => show(part, at === all.length - 1),
  }));
