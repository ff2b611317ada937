import { useId, useMemo } from 'react';
import type { Timeline, TimelineBar } from '#domain/progress/timeline.ts';
import { useWords } from '#ui/WordsContext.ts';
import readOut from '../ReadOut.module.css';
import { useDrawnWidth } from '../useDrawnWidth.ts';
import { GroupOfBars } from './GroupOfBars.tsx';
import { timelineLayout } from './layout.ts';
import { TimelineLegend } from './TimelineLegend.tsx';
import styles from './TimelinePicture.module.css';
import { useBarKeys } from './useBarKeys.ts';
import { sayBar } from './words.ts';

interface TimelinePictureProps {
  readonly title: string;
  readonly timeline: Timeline;
  readonly linkTo: ((bar: TimelineBar) => string) | undefined;
  /** In CSS pixels, for paper; as wide as its place otherwise. */
  readonly width: number | undefined;
}

/** The picture: one stop for the Tab key, in which the arrow keys go from bar to bar. */
export function TimelinePicture({
  title,
  timeline,
  linkTo,
  width: paperWidth,
}: TimelinePictureProps) {
  const [box, width] = useDrawnWidth(paperWidth);
  const bars = useMemo(() => timeline.groups.flatMap((group) => group.bars), [timeline]);
  const { reached, onKeyDown, onBlur } = useBarKeys(box, bars);
  const words = useWords();
  const prefix = useId();
  // Nothing wide: the page is not in sight yet.
  if (width === null || width === 0) return <div ref={box} />;
  const layout = timelineLayout(width);
  return (
    <div ref={box}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its keys go from bar to bar */}
      <div
        className={styles.picture}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the one stop in it for the Tab key
        tabIndex={paperWidth === undefined ? 0 : undefined}
        aria-label={`${title}: chart. The arrow keys read each action${linkTo ? ', Enter opens it' : ''}.`}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        <TimelineLegend {...{ timeline, width, prefix }} />
        {timeline.groups.map((group) => (
          <GroupOfBars
            key={group.objective}
            {...{ group, timeline, layout, prefix, linkTo }}
            active={reached?.id ?? null}
          />
        ))}
      </div>
      <div role="status" className={`${readOut['readOut']} ${styles.said}`}>
        {reached && sayBar(words, reached)}
      </div>
    </div>
  );
}
