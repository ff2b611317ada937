/** Months of a force between its first and its last in the files that are in none of them. */
export function missingMonths(covered: ReadonlyMap<string, ReadonlySet<string>>) {
  const gaps: { force: string; month: string }[] = [];
  const everyMonth = [...covered.values()].flatMap((months) => [...months]).toSorted();
  const [first, last] = [everyMonth[0], everyMonth.at(-1)];
  if (first === undefined || last === undefined) return gaps;
  for (const [force, months] of covered) {
    for (let month = first; month <= last; month = nextMonth(month)) {
      if (!months.has(month)) gaps.push({ force, month });
    }
  }
  return gaps;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
