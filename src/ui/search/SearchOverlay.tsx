import type { ReactNode } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { TextField } from 'react-aria-components/TextField';
import { IconButton } from '../Button.tsx';
import { classNames } from '../classNames.ts';
import { Icon } from '../Icon.tsx';
import styles from './SearchOverlay.module.css';

export interface SearchResult {
  /** Unique among all groups. */
  readonly id: string;
  /** What is read out for it. */
  readonly text: string;
  readonly show: ReactNode;
  readonly choose: () => void;
}

export interface SearchGroup {
  readonly title: string;
  readonly results: readonly SearchResult[];
}

interface SearchOverlayProps {
  /** What can be found. */
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Empty ones are left out. */
  readonly groups: readonly SearchGroup[];
  /** How many were found, or what is still being read; told to screen readers. */
  readonly status: string;
  readonly onClose: () => void;
}

/**
 * A field over a list: what is typed narrows the list, the arrow keys move through it while the
 * focus stays in the field, Enter chooses, Escape closes and gives the focus back.
 */
export const SearchOverlay = ({
  label,
  query,
  onQuery,
  groups,
  status,
  onClose,
}: SearchOverlayProps) => (
  <I18nProvider locale="en-GB">
    <ModalOverlay
      className={classNames(styles.overlay)}
      isOpen
      onOpenChange={(opens) => {
        if (!opens) onClose();
      }}
      isDismissable
    >
      <Modal className={classNames(styles.modal)}>
        <Dialog className={classNames(styles.dialog)} aria-label="Search">
          <Autocomplete inputValue={query} onInputChange={onQuery}>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opens it came to type */}
            <TextField className={classNames(styles.field)} autoFocus>
              <Label className={classNames(styles.label)}>{label}</Label>
              <span className={styles.line}>
                <Icon name="search" />
                {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- Autocomplete says what it controls */}
                <Input className={classNames(styles.input)} role="combobox" aria-expanded />
                <IconButton icon="close" label="Close" onClick={onClose} />
              </span>
              <p className={styles.status} role="status">
                {status}
              </p>
            </TextField>
            <ListBox
              className={classNames(styles.list)}
              aria-label="Found"
              selectionMode="none"
              onAction={(key) => {
                const chosen = resultOf(groups, String(key));
                onClose();
                if (chosen) onceFocusIsBack(chosen.choose);
              }}
            >
              {groups
                .filter(({ results }) => results.length > 0)
                .map(({ title, results }) => (
                  <ListBoxSection key={title} id={title} className={classNames(styles.group)}>
                    <Header className={classNames(styles.groupTitle)}>{title}</Header>
                    {results.map(({ id, text, show }) => (
                      <ListBoxItem
                        key={id}
                        id={id}
                        textValue={text}
                        className={classNames(styles.result)}
                      >
                        {show}
                      </ListBoxItem>
                    ))}
                  </ListBoxSection>
                ))}
            </ListBox>
          </Autocomplete>
          <p className={styles.keys}>
            <kbd>↑</kbd> <kbd>↓</kbd> to move, <kbd>Enter</kbd> to open, <kbd>Esc</kbd> to close
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  </I18nProvider>
);

const resultOf = (groups: readonly SearchGroup[], id: string) =>
  groups.flatMap(({ results }) => results).find((result) => result.id === id);

/** What is closed gives the focus back in the next frame; what opens then gives it back likewise. */
const onceFocusIsBack = (act: () => void) =>
  requestAnimationFrame(() => requestAnimationFrame(act));
