/** What a table of actions can show, in the order in which it does: nobody has to arrange them. */
export const PLAN_COLUMNS = [
  'ref',
  'title',
  'subgroup',
  'objective',
  'priority',
  'theme',
  'lead',
  'role',
  'start',
  'due',
  'next',
  'milestones',
  'percent',
  'measure',
  'status',
  'confidence',
  'sign-off',
  'updated',
  'marking',
] as const;

export type PlanColumnId = (typeof PLAN_COLUMNS)[number];

/** Without these nobody could tell which action a row is about. */
export const ALWAYS_SHOWN: readonly PlanColumnId[] = ['ref', 'title'];

/** Those shown until somebody chooses others. */
export const USUAL_COLUMNS: readonly PlanColumnId[] = [
  ...ALWAYS_SHOWN,
  ...(['lead', 'due', 'percent', 'status', 'updated'] as const),
];

/** Those that an address names; the usual ones where it names none that there is. */
export function columnsIn(said: string | undefined): readonly PlanColumnId[] {
  const named = (said ?? '').split('.').filter((one) => isColumn(one));
  return named.length === 0 ? USUAL_COLUMNS : inOrder([...ALWAYS_SHOWN, ...named]);
}

/** As an address names them; `undefined` for the usual ones, which it need not. */
export function sayColumns(chosen: readonly PlanColumnId[]): string | undefined {
  const said = inOrder([...ALWAYS_SHOWN, ...chosen]).join('.');
  return said === USUAL_COLUMNS.join('.') ? undefined : said;
}

function inOrder(chosen: readonly PlanColumnId[]): readonly PlanColumnId[] {
  return PLAN_COLUMNS.filter((one) => chosen.includes(one));
}

const isColumn = (said: string): said is PlanColumnId =>
  (PLAN_COLUMNS as readonly string[]).includes(said);
