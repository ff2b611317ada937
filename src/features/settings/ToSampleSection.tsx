import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { PageSection } from '#ui/PageSection.tsx';

/** From a partnership of one's own to the sample: leaving the sample leads back. */
export function ToSampleSection() {
  const { goTo } = useServices();
  return (
    <PageSection
      title="The sample partnership"
      words="To try something out, or to show somebody round. It is kept apart and can never mix with your plan."
    >
      <Button onClick={() => goTo('sample')}>Explore the sample partnership</Button>
      <p>A bar on each of its pages leads back here.</p>
    </PageSection>
  );
}
