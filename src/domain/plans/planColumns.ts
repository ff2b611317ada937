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

const ONE_PLAN: readonly PlanColumnId[] = [
  ...ALWAYS_SHOWN,
  ...(['lead', 'due', 'percent', 'status', 'updated'] as const),
];

/** Of a subgroup's plan, and of the plans of all. */
export const USUAL_COLUMNS = {
  one: ONE_PLAN,
  all: inOrder([...ONE_PLAN, 'subgroup']),
} as const satisfies Record<string, readonly PlanColumnId[]>;

/** Those that an address names; the usual ones where it names none that there is. */
export function columnsIn(
  said: string | undefined,
  usual: readonly PlanColumnId[],
): readonly PlanColumnId[] {
  const named = (said ?? '').split('.').filter((one) => isColumn(one));
  return named.length === 0 ? usual : inOrder([...ALWAYS_SHOWN, ...named]);
}

/** As an address names them; `undefined` for the usual ones, which it need not. */
export function sayColumns(
  chosen: readonly PlanColumnId[],
  usual: readonly PlanColumnId[],
): string | undefined {
  const said = inOrder([...ALWAYS_SHOWN, ...chosen]).join('.');
  return said === usual.join('.') ? undefined : said;
}

function inOrder(chosen: readonly PlanColumnId[]): readonly PlanColumnId[] {
  return PLAN_COLUMNS.filter((one) => chosen.includes(one));
}

const isColumn = (said: string): said is PlanColumnId =>
  (PLAN_COLUMNS as readonly string[]).includes(said);
