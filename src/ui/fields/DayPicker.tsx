import { type CalendarDate, parseDate } from '@internationalized/date';
import type { RefObject } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components/Calendar';
import { Dialog } from 'react-aria-components/Dialog';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Popover } from 'react-aria-components/Popover';
import type { IsoDate } from '#domain/ids.ts';
import { classNames } from '../classNames.ts';
import { Icon } from '../Icon.tsx';
import styles from './DayPicker.module.css';

interface DayPickerProps {
  readonly label: string;
  /** What the field says now; `null` while it is blank or no day. */
  readonly day: IsoDate | null;
  readonly today: IsoDate;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onChoose: (day: IsoDate) => void;
  readonly onClose: () => void;
}

/** A month of days, weeks from Monday. Loaded when it is first opened. */
export function DayPicker({ label, day, today, anchor, onChoose, onClose }: DayPickerProps) {
  const cell = (date: CalendarDate) => (
    <CalendarCell
      date={date}
      className={classNames(styles.cell)}
      data-is-today={date.toString() === today}
    />
  );
  return (
    <I18nProvider locale="en-GB">
      <Popover
        className={classNames(styles.popover)}
        triggerRef={anchor}
        placement="bottom start"
        isOpen
        onOpenChange={(opens) => {
          if (!opens) onClose();
        }}
      >
        <Dialog className={classNames(styles.dialog)} aria-label={`Choose a day: ${label}`}>
          <Calendar
            aria-label={label}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opens the calendar goes on in it
            autoFocus
            firstDayOfWeek="mon"
            value={day === null ? null : parseDate(day)}
            defaultFocusedValue={parseDate(day ?? today)}
            onChange={(chosen) => onChoose(chosen.toString() as IsoDate)}
          >
            <header className={styles.head}>
              <Button slot="previous" className={classNames(styles.turn)}>
                <Icon name="chevron-left" />
              </Button>
              <Heading level={2} className={classNames(styles.month)} />
              <Button slot="next" className={classNames(styles.turn)}>
                <Icon name="chevron-right" />
              </Button>
            </header>
            <CalendarGrid weekdayStyle="short" className={classNames(styles.grid)}>
              <CalendarGridHeader>
                {(name) => (
                  <CalendarHeaderCell className={classNames(styles.weekday)}>
                    {name}
                  </CalendarHeaderCell>
                )}
              </CalendarGridHeader>
              <CalendarGridBody>{cell}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}
