import { useHref } from './useHref.ts';

/** Where the pages about the assessment are, and about what is measured of it. */
export function useAssessmentHrefs() {
  const href = useHref();
  const list = (section: 'findings' | 'issues' | 'assessments') =>
    href({ to: '/partnership/$section', params: { section }, search: {} });
  return {
    assessment: href({ to: '/assessment', search: {} }),
    coverage: href({ to: '/assessment/coverage' }),
    findings: list('findings'),
    issues: list('issues'),
    indicators: href({ to: '/indicators' }),
    lineage: href({ to: '/partnership/lineage' }),
    assessments: list('assessments'),
  };
}
