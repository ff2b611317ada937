import {
  createContext,
  type FocusEvent,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Button, IconButton } from './Button.tsx';
import { Icon } from './Icon.tsx';
import styles from './Toasts.module.css';

interface Toast {
  readonly id: number;
  readonly message: string;
  readonly action?: ToastAction | undefined;
}

export interface ToastAction {
  /** "Undo", "Open the snapshot". */
  readonly label: string;
  readonly onPress: () => void;
}

type SayToast = (message: string, action?: ToastAction) => void;
type SayClosingToast = (...said: Parameters<SayToast>) => () => void;

const ToastContext = createContext<SayClosingToast | null>(null);

const SHOWN_MS = 6_000;
/** With something to press: time to read it, think, and get there by keyboard. */
const SHOWN_TO_PRESS_MS = 30_000;

interface ToastsProps {
  readonly children: ReactNode;
}

/** Short words that something is done, read out politely. What must not be missed is a Notice. */
export function Toasts({ children }: ToastsProps) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const nextId = useRef(0);
  const { region, keepWayBack, goBack } = useWayBack();
  const close = useCallback(
    (id: number) => {
      goBack(id);
      setToasts((shown) => shown.filter((toast) => toast.id !== id));
    },
    [goBack],
  );
  const say = useCallback<SayClosingToast>(
    (message, action) => {
      const id = nextId.current++;
      setToasts((shown) => [...shown.slice(-2), { id, message, action }]);
      return () => close(id);
    },
    [close],
  );

  return (
    <ToastContext value={say}>
      {children}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears where the focus of the buttons within came from */}
      <div
        ref={region}
        className={styles.region}
        role="status"
        aria-label="Messages"
        onFocus={keepWayBack}
      >
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} onClose={close} />
        ))}
      </div>
    </ToastContext>
  );
}

/** A message that closes takes the focus with it, unless it goes back to where it came from. */
function useWayBack() {
  const region = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const keepWayBack = useCallback(({ relatedTarget }: FocusEvent) => {
    const isOutside = !region.current?.contains(relatedTarget);
    if (relatedTarget instanceof HTMLElement && isOutside) cameFrom.current = relatedTarget;
  }, []);
  const goBack = useCallback((id: number) => {
    const card = region.current?.querySelector(`[data-toast="${id}"]`);
    if (!card?.contains(document.activeElement)) return;
    const back = cameFrom.current?.isConnected ? cameFrom.current : document.querySelector('main');
    back?.focus();
  }, []);
  return { region, keepWayBack, goBack };
}

interface ToastCardProps {
  readonly toast: Toast;
  readonly onClose: (id: number) => void;
}

function ToastCard({ toast: { id, message, action }, onClose }: ToastCardProps) {
  const [isHeld, setHeld] = useState(false);
  const shownMs = action ? SHOWN_TO_PRESS_MS : SHOWN_MS;
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => onClose(id), shownMs);
    return () => clearTimeout(timer);
  }, [id, isHeld, shownMs, onClose]);
  const hold = () => setHeld(true);
  const letGo = () => setHeld(false);

  return (
    <div
      className={styles.toast}
      data-toast={id}
      onPointerEnter={hold}
      onPointerLeave={letGo}
      onFocus={hold}
      onBlur={letGo}
    >
      <Icon name="check" />
      <span className={styles.message}>{message}</span>
      {action && (
        <Button
          look="quiet"
          onClick={() => {
            action.onPress();
            onClose(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label="Close message" onClick={() => onClose(id)} />
    </div>
  );
}

/** @throws {Error} outside `Toasts` */
export const useToast = (): SayToast => useClosingToast();

/** What it returns closes the message before its time. @throws {Error} outside `Toasts` */
export function useClosingToast(): SayClosingToast {
  const say = use(ToastContext);
  if (!say) throw new Error('useToast is called outside Toasts');
  return say;
}
