import {
  createContext,
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

interface ToastAction {
  /** "Undo", "Open the snapshot". */
  readonly label: string;
  readonly onPress: () => void;
}

type SayToast = (message: string, action?: ToastAction) => void;

const ToastContext = createContext<SayToast | null>(null);

/** How long a message stays; one with something to press stays until it is closed. */
const SHOWN_MS = 6000;

interface ToastsProps {
  readonly children: ReactNode;
}

/** Short words that something is done, read out politely. What must not be missed is a Notice. */
export function Toasts({ children }: ToastsProps) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const nextId = useRef(0);
  const close = useCallback(
    (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    [],
  );
  const say = useCallback<SayToast>((message, action) => {
    const id = nextId.current++;
    setToasts((shown) => [...shown.slice(-2), { id, message, action }]);
  }, []);

  return (
    <ToastContext value={say}>
      {children}
      <div className={styles.region} role="status" aria-label="Messages">
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} onClose={close} />
        ))}
      </div>
    </ToastContext>
  );
}

interface ToastCardProps {
  readonly toast: Toast;
  readonly onClose: (id: number) => void;
}

function ToastCard({ toast: { id, message, action }, onClose }: ToastCardProps) {
  const mustStay = action !== undefined;
  useEffect(() => {
    if (mustStay) return;
    const timer = setTimeout(() => onClose(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, mustStay, onClose]);

  return (
    <div className={styles.toast}>
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
export function useToast(): SayToast {
  const say = use(ToastContext);
  if (!say) throw new Error('useToast is called outside Toasts');
  return say;
}
