import { useEffect, useEffectEvent, useRef } from 'react';
import type { PriorityRow } from '#domain/plans/setUpPartnership.ts';
import { followRow } from '#domain/plans/suggestCode.ts';
import type { SetUpFormOf } from './StepFields.tsx';

/** The subgroup and its letters follow the priority's title while it is typed. */
export function useFollowingRows({ subscribe, getValues, setValue }: SetUpFormOf): void {
  const before = useRef<readonly PriorityRow[]>(getValues('priorities'));
  const follow = useEffectEvent(() => {
    const rows = getValues('priorities');
    const was = before.current;
    const changed = rows.findIndex((row, index) => !isSame(row, was[index]));
    const [row, old] = [rows[changed], was[changed]];
    // A row that came or went: the others have moved, and none was typed in.
    if (rows.length === was.length && row && old) {
      const others = rows.filter((_, index) => index !== changed);
      const { subgroup, code } = followRow(old, row, others);
      if (subgroup !== row.subgroup) setValue(`priorities.${changed}.subgroup`, subgroup);
      if (code !== row.code) setValue(`priorities.${changed}.code`, code);
    }
    before.current = structuredClone(getValues('priorities'));
  });
  useEffect(() => {
    // What was typed between the drawing of the fields and this.
    follow();
    return subscribe({ formState: { values: true }, callback: () => follow() });
  }, [subscribe]);
}

const isSame = (a: PriorityRow, b: PriorityRow | undefined) =>
  a.title === b?.title && a.subgroup === b.subgroup && a.code === b.code;
