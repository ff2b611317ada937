import { useState } from 'react';
import { useDeviceChoices } from '#queries/deviceChoices.ts';
import { useServices } from '#queries/services.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/overlays/Dialog.tsx';
import { useToast } from '#ui/Toasts.tsx';
import styles from './Settings.module.css';
import { SettingsHeader } from './SettingsHeader.tsx';

/** What this device does, whoever uses it. */
export function DevicePage() {
  return (
    <div className={styles.page}>
      <SettingsHeader title="Read-only mode and keyboard" of="device" />
      <OnlyShowing />
      <SingleKeys />
    </div>
  );
}

/** For the screen of a board, or a shared one: a convenience that says of itself that it is no lock. */
function OnlyShowing() {
  const { choices } = useServices();
  const { isOnlyShowing } = useDeviceChoices();
  const toast = useToast();
  const [isAsked, setIsAsked] = useState(false);
  const change = () => {
    choices.keep({ isOnlyShowing: !isOnlyShowing });
    setIsAsked(false);
    toast(isOnlyShowing ? 'Things can be changed here again.' : 'This device only shows now.');
  };
  return (
    <section className={styles.part} aria-labelledby="only-shows">
      <h2 id="only-shows" className={styles.partTitle}>
        This device only shows
      </h2>
      <p>
        For a screen that many people see, such as the board’s. Everything can be looked at, printed
        and saved as a file, and nothing of the partnership that is open now can be changed, in any
        tab and after a reload.
      </p>
      <p className={styles.quiet}>
        It keeps hands from slipping. It is no lock: whoever uses this device can turn it off here.
      </p>
      <p>
        It is <strong>{isOnlyShowing ? 'on' : 'off'}</strong> for this partnership.
      </p>
      <div>
        <Button onClick={() => setIsAsked(true)}>
          {isOnlyShowing ? 'Allow changes on this device…' : 'Only show on this device…'}
        </Button>
      </div>
      <Dialog
        title={isOnlyShowing ? 'Allow changes on this device?' : 'Only show on this device?'}
        isOpen={isAsked}
        onClose={() => setIsAsked(false)}
        isQuestion
        actions={
          <>
            <Button look="primary" onClick={change}>
              {isOnlyShowing ? 'Allow changes' : 'Only show'}
            </Button>
            <Button onClick={() => setIsAsked(false)}>Leave it as it is</Button>
          </>
        }
      >
        <p>
          {isOnlyShowing
            ? 'Whoever uses this device can then record progress and change the plan. What is recorded is stamped with the name or role stated on it.'
            : 'Every way to change the plan is taken away on this device until somebody allows it again under Settings. What is being typed in a form here is kept as a draft.'}
        </p>
      </Dialog>
    </section>
  );
}

function SingleKeys() {
  const { choices } = useServices();
  const { hasSingleKeys } = useDeviceChoices();
  return (
    <section className={styles.part} aria-labelledby="single-keys">
      <h2 id="single-keys" className={styles.partTitle}>
        Shortcuts of a single key
      </h2>
      <p>
        A question mark shows all shortcuts. Turn single keys off if you speak to this device:
        speech can be taken for them. Shortcuts with Ctrl stay.
      </p>
      <p>
        They are <strong>{hasSingleKeys ? 'on' : 'off'}</strong> on this device.
      </p>
      <div>
        <Button onClick={() => choices.keep({ hasSingleKeys: !hasSingleKeys })}>
          {hasSingleKeys ? 'Turn single keys off' : 'Turn single keys on'}
        </Button>
      </div>
    </section>
  );
}
