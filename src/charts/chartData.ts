import type { PriorityDelivery } from '#domain/assessment/priorityDelivery.ts';
import type { CompletedAction } from '#domain/indicators/completedActions.ts';
import type { IndicatorView } from '#domain/indicators/indicatorView.ts';
import type { SubgroupStatus } from '#domain/progress/board.ts';
import type { MeanPeriod } from '#domain/progress/meanDone.ts';
import type { ProgressAgainstPlan } from '#domain/progress/progressAgainstPlan.ts';
import type { StatusPeriod } from '#domain/progress/statusOverTime.ts';

/** What a picture is drawn from: plain values, so that a worker can ask the page to draw it. */
export type ChartData =
  | { readonly kind: 'status-by-subgroup'; readonly rows: readonly SubgroupStatus[] }
  | { readonly kind: 'progress-against-plan'; readonly plan: ProgressAgainstPlan }
  | { readonly kind: 'status-over-time'; readonly periods: readonly StatusPeriod[] }
  | { readonly kind: 'average-done'; readonly periods: readonly MeanPeriod[] }
  | { readonly kind: 'delivery-outcome'; readonly rows: readonly PriorityDelivery[] }
  | {
      readonly kind: 'indicator';
      readonly view: IndicatorView;
      readonly completed: readonly CompletedAction[];
    };
