import { importMap } from './importMapRule.mjs';
import { reasonForSuppression } from './reasonForSuppressionRule.mjs';

/** The rules of this house that oxlint does not bring. */
export default {
  meta: { name: 'house' },
  rules: { 'import-map': importMap, 'reason-for-suppression': reasonForSuppression },
};
