interface Label {
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/** Room for one label, in CSS pixels. */
const APART = 17;

/** Pushes labels that stand in one place apart, downwards; of two that say the same, one is kept. */
export function placeLabels<Own extends Label>(labels: readonly Own[]): readonly Own[] {
  const placed: Own[] = [];
  for (const label of labels.toSorted((one, other) => one.y - other.y)) {
    const beside = placed.filter(({ x }) => x === label.x);
    if (beside.some(({ value }) => value === label.value)) continue;
    const lowest = beside.at(-1);
    placed.push(lowest ? { ...label, y: Math.max(label.y, lowest.y + APART) } : label);
  }
  return placed;
}
