import { useNavigate } from '@tanstack/react-router';
import { usePartnershipHere } from '#queries/partnershipHere.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { SAMPLE_WORDS } from '#ui/sampleWords.ts';
import { lowerFirst } from '#ui/words.ts';
import styles from './FirstVisitPage.module.css';
import { OpenAFile } from './OpenAFile.tsx';
import { Specimen } from './Specimen.tsx';
import { WayIn } from './WayIn.tsx';

/** What this is, in five seconds, and the three ways to begin. */
export function FirstVisitPage() {
  const { goTo } = useServices();
  const navigate = useNavigate();
  const partnership = usePartnershipHere();

  const setUp = () => {
    goTo('main');
    void navigate({ to: '/set-up', search: { at: undefined } });
  };
  return (
    <div className={styles.page}>
      <title>Community safety plans</title>
      <header className={styles.header}>
        <p className={styles.product}>Community safety plans</p>
        <h1 className={styles.title} tabIndex={-1}>
          Is the plan being delivered? See it on one page.
        </h1>
        <p className={styles.lead}>
          For community safety partnerships. Chairs record progress on their actions; the board sees
          what is on track, what is late and what nobody has reported on; each meeting gets a
          snapshot that cannot change.
        </p>
      </header>
      <div className={styles.specimen}>
        <Specimen />
      </div>
      <div className={styles.begin}>
        <ol className={styles.ways}>
          {partnership !== null && (
            <WayIn title={`Open ${partnership}`} onChoose={() => goTo('main')} isFirst>
              The partnership that was set up on this device, as it was left.
            </WayIn>
          )}
          <WayIn
            title={SAMPLE_WORDS.sample.open}
            onChoose={() => goTo('sample')}
            isFirst={partnership === null}
          >
            {SAMPLE_WORDS.sample.about}
          </WayIn>
          {partnership === null && (
            <WayIn title="Set up a partnership" onChoose={setUp}>
              Five short steps, which you can leave and take up again. What you enter is kept in
              this browser, on this device.
            </WayIn>
          )}
          <OpenAFile />
        </ol>
        <p>
          <Button look="quiet" onClick={() => goTo('fictional')}>
            Or {lowerFirst(SAMPLE_WORDS.fictional.open)}, with five years of figures
          </Button>
        </p>
        <p className={styles.promise}>
          <Icon name="check" />
          <span>
            <strong>Nothing leaves this device unless you send it.</strong> There is no server
            behind this page and nobody signs in.
          </span>
        </p>
      </div>
    </div>
  );
}
