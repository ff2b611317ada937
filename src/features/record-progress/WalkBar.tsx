import { useEffect, useEffectEvent } from 'react';
import type { Walk, WalkPlace } from '#domain/progress/walk.ts';
import { Button } from '#ui/Button.tsx';
import { type Shortcut, useListShortcut } from '#ui/shortcuts/shortcuts.ts';
import { LinkTo } from './LinkTo.ts';
import { useWalkOn } from './useWalk.ts';
import styles from './WalkBar.module.css';
import { sayPlace } from './walkWords.ts';

interface WalkBarProps {
  readonly walk: Walk;
  readonly place: WalkPlace;
  readonly title: string;
}

/** Where somebody is in what they work through, and the ways on that record nothing. */
export function WalkBar({ walk, place, title }: WalkBarProps) {
  const { toStep, toEnd } = useWalkOn();
  const { before, next } = place;
  const back = () => before && void toStep(before.action.id, walk);
  const skip = () => void (next ? toStep(next.action.id, walk) : toEnd(walk));
  useListShortcut(BACK);
  useListShortcut(SKIP);
  useKeys({ KeyB: back, KeyN: skip });
  return (
    <section className={styles.bar} aria-label="Work through the plan">
      <p className={styles.place} role="status">
        {sayPlace(place)}
        <span className={styles.title}>{title}</span>
      </p>
      <div className={styles.ways}>
        <Button onClick={back} disabled={!before} aria-keyshortcuts="Alt+Shift+B">
          Back
        </Button>
        <Button onClick={skip} aria-keyshortcuts="Alt+Shift+N">
          Skip
        </Button>
        <LinkTo to="/work-through" search={walk} look="quiet">
          Finish
        </LinkTo>
      </div>
    </section>
  );
}

const BACK: Shortcut = {
  keys: ['Alt', 'Shift', 'B'],
  does: 'Back to the action before',
  where: 'here',
};
const SKIP: Shortcut = { keys: ['Alt', 'Shift', 'N'], does: 'Skip this action', where: 'here' };

/** With Alt and Shift held down: by the place of the key, since with Alt it writes something else. */
function useKeys(does: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = does[event.code];
    if (!act || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
